using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Perspectives.Service.Access;
using Perspectives.Service.Tests.Access;

namespace Perspectives.Service.Tests.Security;

/// <summary>Who is let in is asked of every address there is: one that is added without a role fails here.</summary>
public sealed class EveryAddressTests(KeyedApplication application) : IClassFixture<KeyedApplication>
{
    /// <summary>What has nothing of any article: the page's files, the description of the API, and whether the process lives.</summary>
    private static readonly string[] Open = ["/", "/docs", "/health", "/openapi", "/web"];

    private static readonly string[] Writes = ["POST", "PUT", "DELETE", "PATCH"];

    [Fact]
    public async Task Without_a_key_only_the_page_the_documentation_and_the_health_are_served()
    {
        foreach (var (method, address) in Calls())
        {
            using var response = await application.SendAsync(new HttpMethod(method), address);
            Assert.True(response.StatusCode == HttpStatusCode.Unauthorized || IsOpen(address), $"{method} {address}: {(int)response.StatusCode}");
        }
    }

    [Fact]
    public async Task A_reader_changes_nothing()
    {
        foreach (var (method, address) in Calls().Where(call => Writes.Contains(call.Method)))
        {
            using var response = await application.SendAsync(new HttpMethod(method), address, application.KeyOf(Role.Reader));
            Assert.True(response.StatusCode == HttpStatusCode.Forbidden, $"{method} {address}: {(int)response.StatusCode}");
        }
    }

    private static bool IsOpen(string address) => Array.Exists(Open, open => address == open || (open.Length > 1 && address.StartsWith(open + "/", StringComparison.Ordinal)));

    private (string Method, string Address)[] Calls()
    {
        var calls = application.Application.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method => (method, Addresses.Of(endpoint, "x")))).ToArray();
        Assert.True(calls.Length > 20);
        return calls;
    }
}
