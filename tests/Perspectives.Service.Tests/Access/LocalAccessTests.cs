using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Perspectives.Service.Tests.Access;

/// <summary>As long as no key was made.</summary>
public sealed class LocalAccessTests(ServiceApplication application) : IClassFixture<ServiceApplication>
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData(null)]
    public async Task This_machine_may_do_everything(string? address)
    {
        var (status, _) = await AskAsync(request: null, address);

        Assert.Equal(StatusCodes.Status200OK, status);
    }

    [Fact]
    public async Task A_key_is_not_looked_at_and_who_sends_it_is_told()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/articles", UriKind.Relative));
        request.Headers.Add("X-Api-Key", "no.key");
        using var with = await application.Client.SendAsync(request, TestContext.Current.CancellationToken);
        using var without = await application.Client.GetAsync(new Uri("/api/articles", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (with.StatusCode, without.StatusCode));
        Assert.Equal("no key was made yet", Assert.Single(with.Headers.GetValues("X-Api-Key-Ignored")));
        Assert.False(without.Headers.Contains("X-Api-Key-Ignored"));
    }

    [Theory]
    [InlineData("10.0.0.7")]
    [InlineData("::ffff:10.0.0.7")]
    [InlineData("2001:db8::1")]
    public async Task Another_machine_is_told_that_a_key_must_be_made(string address)
    {
        var (status, code) = await AskAsync(request: null, address);

        Assert.Equal((StatusCodes.Status401Unauthorized, "missing_key"), (status, code));
    }

    [Theory]
    [InlineData("X-Forwarded-For")]
    [InlineData("Forwarded")]
    public async Task What_a_proxy_passes_on_is_not_from_this_machine(string header)
    {
        var (status, code) = await AskAsync(request => request.Headers[header] = "127.0.0.1");

        Assert.Equal((StatusCodes.Status401Unauthorized, "missing_key"), (status, code));
    }

    [Theory]
    [InlineData("localhost:5080", StatusCodes.Status200OK)]
    [InlineData("LOCALHOST", StatusCodes.Status200OK)]
    [InlineData("perspectives.localhost", StatusCodes.Status200OK)]
    [InlineData("127.0.0.1:5080", StatusCodes.Status200OK)]
    [InlineData("[::1]:5080", StatusCodes.Status200OK)]
    [InlineData("rebound.example:5080", StatusCodes.Status403Forbidden)]
    [InlineData("localhost.example", StatusCodes.Status403Forbidden)]
    [InlineData("10.0.0.7", StatusCodes.Status403Forbidden)]
    [InlineData("", StatusCodes.Status403Forbidden)]
    public async Task Only_names_of_this_machine_lead_here(string host, int expected)
    {
        var (status, code) = await AskAsync(request => request.Host = new HostString(host));

        Assert.Equal(expected, status);
        Assert.Equal(expected == StatusCodes.Status200OK ? null : "host_not_allowed", code);
    }

    [Theory]
    [InlineData("GET", null, null, null, null)]
    [InlineData("GET", "none", null, null, null)]
    [InlineData("GET", "same-origin", null, "http://localhost", null)]
    [InlineData("GET", "cross-site", "navigate", null, null)]
    [InlineData("GET", "cross-site", "no-cors", null, "cross_site")]
    [InlineData("GET", "cross-site", "cors", "https://news.example", "cross_site")]
    [InlineData("POST", "cross-site", "navigate", "https://news.example", "cross_site")]
    [InlineData("POST", "same-site", "cors", "http://localhost:3000", "cross_site")]
    [InlineData("POST", null, null, "https://news.example", "cross_site")]
    [InlineData("POST", null, null, "null", "cross_site")]
    [InlineData("DELETE", null, null, "http://localhost:3000", "cross_site")]
    public async Task Pages_of_other_sites_do_nothing_here(string method, string? site, string? mode, string? origin, string? expected)
    {
        var (_, code) = await AskAsync(request =>
        {
            request.Method = method;
            request.Headers["Sec-Fetch-Site"] = site;
            request.Headers["Sec-Fetch-Mode"] = mode;
            request.Headers["Sec-Fetch-Dest"] = mode == "navigate" ? "document" : "empty";
            request.Headers.Origin = origin;
        });

        Assert.Equal(expected, code == "method_not_allowed" ? null : code);
    }

    [Fact]
    public async Task Pages_of_the_same_origin_may_write()
    {
        var (_, code) = await AskAsync(request =>
        {
            request.Method = "POST";
            request.Headers["Sec-Fetch-Site"] = "same-origin";
            request.Headers.Origin = "http://localhost";
        });

        Assert.Equal("method_not_allowed", code);
    }

    [Fact]
    public async Task Further_names_and_origins_can_be_allowed()
    {
        await using var other = await ServiceApplication.StartAsync(options =>
        {
            options.AllowedHosts.Add("perspectives.test");
            options.CorsOrigins.Add("https://news.example");
        });
        var (status, _) = await AskAsync(other, request =>
        {
            request.Host = new HostString("perspectives.test:5080");
            request.Headers["Sec-Fetch-Site"] = "cross-site";
            request.Headers["Sec-Fetch-Mode"] = "cors";
            request.Headers.Origin = "https://news.example";
        });

        Assert.Equal(StatusCodes.Status200OK, status);
    }

    [Fact]
    public async Task Health_is_told_to_anybody()
    {
        var (status, _) = await AskAsync(request =>
        {
            request.Path = "/health/live";
            request.Host = new HostString("10.0.0.9");
        }, "10.0.0.7");

        Assert.Equal(StatusCodes.Status200OK, status);
    }

    [Fact]
    public async Task Where_a_key_is_required_nothing_but_health_is_served_before_there_is_one()
    {
        await using var other = await ServiceApplication.StartAsync(options => options.RequireKey = true);
        foreach (var path in (string[])["/api/actors", "/metrics", "/api/nothing", "/"])
        {
            var (status, code) = await AskAsync(other, request => request.Path = path);
            Assert.Equal((path, StatusCodes.Status401Unauthorized, "missing_key"), (path, status, code));
        }

        var (live, _) = await AskAsync(other, request => request.Path = "/health/live");
        Assert.Equal(StatusCodes.Status200OK, live);
    }

    [Fact]
    public async Task The_first_key_ends_it()
    {
        await using var other = await KeyedApplication.StartAsync();

        var (status, code) = await AskAsync(other.Application, request: null);

        Assert.Equal((StatusCodes.Status401Unauthorized, "missing_key"), (status, code));
    }

    [Fact]
    public async Task Revoking_the_last_key_does_not_open_the_service_again()
    {
        await using var other = await KeyedApplication.StartAsync();
        foreach (var key in await other.Keys.ListAsync(TestContext.Current.CancellationToken))
            await other.Keys.RevokeAsync(key.Id, DateTimeOffset.UnixEpoch, TestContext.Current.CancellationToken);
        other.ForgetKeys();

        var (status, code) = await AskAsync(other.Application, request: null);

        Assert.Equal((StatusCodes.Status401Unauthorized, "missing_key"), (status, code));
    }

    private Task<(int Status, string? Code)> AskAsync(Action<HttpRequest>? request, string? address = "127.0.0.1") => AskAsync(application, request, address);

    private static async Task<(int Status, string? Code)> AskAsync(ServiceApplication application, Action<HttpRequest>? request, string? address = "127.0.0.1")
    {
        var server = (TestServer)application.Services.GetRequiredService<IServer>();
        var context = await server.SendAsync(
            context =>
            {
                context.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);
                context.Request.Method = "GET";
                context.Request.Scheme = "http";
                context.Request.Host = new HostString("localhost");
                context.Request.Path = "/metrics";
                request?.Invoke(context.Request);
            },
            TestContext.Current.CancellationToken);
        if (context.Response.ContentType != "application/problem+json")
            return (context.Response.StatusCode, null);
        using var problem = await JsonDocument.ParseAsync(context.Response.Body, cancellationToken: TestContext.Current.CancellationToken);
        return (context.Response.StatusCode, problem.RootElement.GetProperty("code").GetString());
    }
}
