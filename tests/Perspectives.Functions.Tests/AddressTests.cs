using System.Net;
using System.Text.Json;

namespace Perspectives.Functions.Tests;

/// <summary>Every address of the service is there under the host, and none else.</summary>
public sealed class AddressTests(SharedWorker worker) : IClassFixture<SharedWorker>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>All calls that the description of the API has.</summary>
    public static TheoryData<string, string> Calls
    {
        get
        {
            var calls = new TheoryData<string, string>();
            foreach (var path in JsonElement.Parse(RepositoryFile.Read("docs/openapi.json")).GetProperty("paths").EnumerateObject())
            {
                foreach (var operation in path.Value.EnumerateObject().Where(operation => operation.Name is "get" or "put" or "post" or "delete"))
                    calls.Add(operation.Name.ToUpperInvariant(), path.Name);
            }

            return calls;
        }
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Call_of_the_API_reaches_its_endpoint(string method, string path)
    {
        using var response = await SendAsync(method, path.Replace("{id}", "none", StringComparison.Ordinal).Replace("{key}", "none", StringComparison.Ordinal));
        var body = await response.Content.ReadAsStringAsync(Cancelled);

        Assert.True(response.IsSuccessStatusCode || response.Content.Headers.ContentType?.MediaType is "application/problem+json" || path == "/health/ready", body);
        Assert.False((int)response.StatusCode == 500, body);
        Assert.DoesNotContain("unknown_route", body, StringComparison.Ordinal);
        Assert.DoesNotContain("method_not_allowed", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/docs/", "text/html")]
    [InlineData("/openapi/v1.json", "application/json")]
    [InlineData("/metrics", "text/plain")]
    public async Task What_stands_beside_the_API_is_there_too(string path, string type)
    {
        using var response = await SendAsync("GET", path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith(type, response.Content.Headers.ContentType?.MediaType, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/api/nothing", HttpStatusCode.NotFound, "unknown_route")]
    [InlineData("GET", "/admin/host/status", HttpStatusCode.NotFound, "unknown_route")]
    [InlineData("PATCH", "/api/articles", HttpStatusCode.MethodNotAllowed, "method_not_allowed")]
    public async Task Other_addresses_are_problems_of_the_service(string method, string path, HttpStatusCode status, string code)
    {
        using var response = await SendAsync(method, path);

        Assert.Equal(status, response.StatusCode);
        Assert.Contains(code, await response.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> SendAsync(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        return await worker.Application.Client.SendAsync(request, Cancelled);
    }
}
