using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Perspectives.Service.Tests.Endpoints;

namespace Perspectives.Service.Tests.Security;

/// <summary>The headers that keep browsers and caches from harm, on the answers of every address, right or wrong.</summary>
public sealed class SafetyHeaderTests(ServiceApplication application) : IClassFixture<ServiceApplication>
{
    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE"];

    [Fact]
    public async Task Every_answer_has_them()
    {
        var addresses = application.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(endpoint => Addresses.Of(endpoint, "x")).Concat(["/api", "/nothing", "/%20"]).Distinct().ToArray();
        Assert.True(addresses.Length > 15);
        foreach (var address in addresses)
        {
            foreach (var method in Methods)
            {
                using var response = await application.SendAsync(new HttpMethod(method), address, content: null);
                AssertSafe(response, $"{method} {address}: {(int)response.StatusCode}");
            }
        }
    }

    private static void AssertSafe(HttpResponseMessage response, string told)
    {
        Assert.True(Has(response, "X-Content-Type-Options", "nosniff"), told);
        Assert.True(Has(response, "Referrer-Policy", "no-referrer"), told);
        Assert.True(Has(response, "Cross-Origin-Resource-Policy", "same-origin"), told);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.True(policy.StartsWith("default-src 'none';", StringComparison.Ordinal) && policy.Contains("frame-ancestors 'none'", StringComparison.Ordinal), told);
        Assert.True(response.Headers.CacheControl is { Private: true } or { NoCache: true } or { NoStore: true }, told);
        Assert.Empty(response.Headers.Server);
        Assert.False(response.Headers.Contains("X-Powered-By"), told);
    }

    private static bool Has(HttpResponseMessage response, string name, string value) => response.Headers.TryGetValues(name, out var values) && values.SequenceEqual([value]);
}
