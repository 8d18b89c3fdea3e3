using System.Net;
using System.Text;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Perspectives.Service.Tests.Security;

namespace Perspectives.Service.Tests.Endpoints;

/// <summary>Walks over every address with what no client should send. Whatever comes back, it is no fault of the service, and it says what is wrong.</summary>
public sealed class GarbageTests
{
    private static readonly string[] Ids = ["x", "%20", "%2e%2e%2f", "%F0%9F%98%80", "%ED%A0%80", "'%3B--", new('y', 300)];
    private static readonly string[] Queries = ["", "?x", "?pageSize=%00", "?continuation=AAAA", "?=&&==&?", "?q=%22%2A%28&from=0&to=9&stance=&actors=,,&outlets=%00", "?pageSize=-1&pageSize=2&format=,"];
    private static readonly string?[] Types = [null, "application/json", "text/plain", "text/html; charset=utf-16", "application/jsonl", ";;;", "multipart/form-data"];
    private static readonly byte[][] Bodies =
    [
        [], [0], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], "{"u8.ToArray(), "null"u8.ToArray(), "[[[[[["u8.ToArray(), "{\"text\":{\"text\":1}}"u8.ToArray(), "<html><<<>"u8.ToArray(),
        Encoding.UTF8.GetBytes(new string('{', 10_000)), Encoding.UTF8.GetBytes("[" + new string('"', 999)), [0xC3, 0x28, 0xA0, 0xA1],
    ];

    private static readonly (string Name, string Value)[] Headers =
    [
        ("Accept", "/;q=x,,"), ("If-Match", "W/,"), ("If-None-Match", "\""), ("Prefer", "wait=99999999999999999999;;,="), ("Idempotency-Key", ""), ("Content-Encoding", ""),
        ("Range", "bytes=a-"), ("Cookie", ";"), ("Traceparent", "00-xx"), ("Origin", "null"), ("X-Forwarded-For", "<>"),
    ];

    [Fact]
    public async Task No_garbage_is_a_fault_of_the_service()
    {
        await using var application = await ServiceApplication.StartAsync(options => (options.Worker, options.RequestsPerSecond) = (false, 0));
        var endpoints = application.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToArray();
        Assert.True(endpoints.Length > 15);
        var sent = 0;
        foreach (var endpoint in endpoints)
        {
            foreach (var method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"])
            {
                foreach (var id in Ids)
                {
                    foreach (var query in Queries)
                        await SendAsync(application, method, Addresses.Of(endpoint, id) + query, sent++);
                }

                // Without a body the requests differ by their headers alone, which come round after so many.
                var count = HasBody(method) ? Types.Length * Bodies.Length : 3 * Headers.Length;
                for (var number = 0; number < count; number++)
                    await SendAsync(application, method, Addresses.Of(endpoint, "x"), number);
            }
        }

        Assert.DoesNotContain(application.Logs.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    private static bool HasBody(string method) => method is not ("GET" or "HEAD");

    private static async Task SendAsync(ServiceApplication application, string method, string address, int number)
    {
        using var content = HasBody(method) ? ApiCalls.Content(Bodies[number % Bodies.Length], Types[number / Bodies.Length % Types.Length]) : null;
        using var response = await application.SendAsync(new HttpMethod(method), address, content, [Headers[number % Headers.Length], Headers[number / 3 % Headers.Length]]);
        var told = $"{method} {address}: {(int)response.StatusCode}";
        Assert.True((int)response.StatusCode < 500 || address.StartsWith("/health", StringComparison.Ordinal), told);
        if (response.StatusCode >= HttpStatusCode.BadRequest)
            Assert.True(response.Content.Headers.ContentType?.MediaType == "application/problem+json", told);
    }
}
