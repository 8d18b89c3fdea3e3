using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Perspectives.Service;

namespace Perspectives.Fuzz.Entrances;

/// <summary>The whole service in this process, on a folder of its own, without its worker and without limits of rate.</summary>
internal sealed class FuzzedService : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("perspectives-fuzz-").FullName;
    private readonly LoggedErrors _errors = new();
    private readonly WebApplication _app;

    private FuzzedService()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Fuzz", ContentRootPath = _folder });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders().AddProvider(_errors);
        builder.Services.AddPerspectivesService();
        builder.Services.PostConfigure<ServiceOptions>(options => (options.DataFolder, options.Worker, options.RequestsPerSecond, options.Threads) = (_folder, false, 0, 1));
        _app = builder.Build();
        _app.UsePerspectivesService();
    }

    public IServiceProvider Services => _app.Services;

    public static async Task<FuzzedService> StartAsync()
    {
        var service = new FuzzedService();
        await service._app.StartAsync();
        return service;
    }

    /// <summary>Sends a request, and holds the answer to what is promised of every answer.</summary>
    /// <exception cref="BrokenPromiseException">It is a fault of the service, or no problem where there is one, or an error was logged.</exception>
    public async Task SendAsync(Action<HttpRequest> write)
    {
        var context = await _app.GetTestServer().SendAsync(context =>
        {
            context.Connection.RemoteIpAddress = IPAddress.Loopback;
            (context.Request.Scheme, context.Request.Host) = ("http", new HostString("localhost"));
            write(context.Request);
        });
        await context.Response.Body.CopyToAsync(Stream.Null);
        var (status, type) = (context.Response.StatusCode, context.Response.ContentType);
        BrokenPromiseException.Unless(status is < 500 or StatusCodes.Status503ServiceUnavailable, $"{context.Request.Path} answers {status}.");
        BrokenPromiseException.Unless(status < 400 || HttpMethods.IsHead(context.Request.Method) || type == "application/problem+json", $"{context.Request.Path} answers {status} with {type}.");
        BrokenPromiseException.Unless(context.Response.Headers.XContentTypeOptions == "nosniff", "The answer lacks its headers.");
        var error = _errors.Take();
        BrokenPromiseException.Unless(error is null, $"An error was logged: {error}");
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
