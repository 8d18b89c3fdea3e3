using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Perspectives.Service.Storage;
using Perspectives.Service.Tests.Failures;

namespace Perspectives.Service.Tests;

/// <summary>The service as a pipeline within another host that has routing of its own, as Azure Functions has.</summary>
public sealed class InnerPipelineTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private IHost _host = null!;
    private HttpClient _client = null!;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _host = new HostBuilder().ConfigureWebHost(web => web.UseTestServer().ConfigureServices(AddServices).Configure(UseServices)).Build();
        await _host.StartAsync(Cancelled);
        _client = _host.GetTestClient();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _host.StopAsync(CancellationToken.None);
        _host.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Its_addresses_are_the_same()
    {
        using var response = await _client.GetAsync(new Uri("/api/articles?pageSize=7", UriKind.Relative), Cancelled);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("{\"items\":[],\"continuation\":null}", await response.Content.ReadAsStringAsync(Cancelled));
    }

    [Theory]
    [InlineData("GET", "/nothing", HttpStatusCode.NotFound, "unknown_route")]
    [InlineData("DELETE", "/api/articles", HttpStatusCode.MethodNotAllowed, "method_not_allowed")]
    [InlineData("GET", "/api/articles?pageSize=x", HttpStatusCode.BadRequest, "invalid_query")]
    [InlineData("GET", "/api/articles/a", HttpStatusCode.InternalServerError, "internal_error")]
    public async Task Its_failures_are_problems_and_never_an_empty_answer(string method, string address, HttpStatusCode status, string code)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative));
        using var response = await _client.SendAsync(request, Cancelled);
        await ProblemAssert.IsAsync(response, status, code);
    }

    private void AddServices(IServiceCollection services)
    {
        services.AddSingleton(SharedAnalysis.Instance);
        services.AddPerspectivesService();
        services.PostConfigure<ServiceOptions>(options => options.DataFolder = _folder["data"]);
        services.AddSingleton(Failing.Of<IPerspectiveStore>(() => new InvalidOperationException("Out.")));
    }

    private static void UseServices(IApplicationBuilder outer)
    {
        var inner = new InnerPipeline(outer.ApplicationServices);
        outer.UseRouting();
        outer.UseEndpoints(endpoints => endpoints.Map("/{*path}", inner.RunAsync));
    }
}
