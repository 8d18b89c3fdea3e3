using System.Net;
using System.Text;
using System.Text.Json;
using Perspectives.Service.Access;
using Perspectives.Service.Tests.Access;

namespace Perspectives.Service.Tests.Issues;

/// <summary>Found by a stranger: bounds of "0 MiB", one error of several, a detail without the name of what it is about, and the words of the JSON reader.</summary>
public sealed class Issue0010_problems_told_too_little(KeyedApplication application) : IClassFixture<KeyedApplication>
{
    [Theory]
    [InlineData("/api/keys")]
    [InlineData("/api/actors/merge")]
    [InlineData("/api/actors/split")]
    public async Task A_bound_below_a_mebibyte_is_told_in_kibibytes(string address)
    {
        var problem = await SendAsync(HttpMethod.Post, address, new string(' ', 600_000), HttpStatusCode.RequestEntityTooLarge, "body_too_large");

        Assert.Equal("The body is larger than 64 KiB, the most that is read here. It is not cut: send it in parts.", DetailOf(problem));
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_key_is_told_at_once()
    {
        var problem = await SendAsync(HttpMethod.Post, "/api/keys", """{"name": "a\nb", "role": "king", "scope": "all"}""", HttpStatusCode.UnprocessableEntity, "invalid_body");

        Assert.Equal(["/name", "/role", "/scope"], problem.GetProperty("errors").EnumerateObject().Select(error => error.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/api/articles?pageSize=abc", "pageSize: It must be a whole number from 1 to 500.")]
    [InlineData("/api/articles?stat=x", "stat: There is no such parameter here. ")]
    [InlineData("/api/compare?to=yesterday", "to: It is no time as ISO 8601 writes it. ")]
    public async Task The_detail_names_the_parameter(string address, string detail)
    {
        var problem = await SendAsync(HttpMethod.Get, address, null, HttpStatusCode.BadRequest, "invalid_query");

        Assert.StartsWith(detail, DetailOf(problem), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/articles", "{broken json", "The JSON is broken at line 1, column 2, at b. ")]
    [InlineData("/api/analyze", "{\"text\": \"Ana", "The JSON ends at line 1, column 14 before it is complete, as if it was cut there.")]
    [InlineData("/api/keys", "{broken json", "The JSON is broken at line 1, column 2, at b. ")]
    [InlineData("/api/keys", """{"name": "a", "name": "b"}""", "The JSON is nested too deep, or has a field twice. Send an object with \"name\", \"role\".")]
    public async Task Broken_JSON_is_told_in_words_of_ours(string address, string body, string detail)
    {
        var problem = await SendAsync(HttpMethod.Post, address, body, HttpStatusCode.BadRequest, "invalid_json");

        Assert.StartsWith(detail, DetailOf(problem), StringComparison.Ordinal);
    }

    private static string DetailOf(JsonElement problem) => problem.GetProperty("detail").GetString()!;

    private async Task<JsonElement> SendAsync(HttpMethod method, string address, string? body, HttpStatusCode status, string code)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        request.Headers.Add("X-Api-Key", application.KeyOf(Role.Administrator));
        using var response = await application.Application.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return await ProblemAssert.IsAsync(response, status, code);
    }
}
