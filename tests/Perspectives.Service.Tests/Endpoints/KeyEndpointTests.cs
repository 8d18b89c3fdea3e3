using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Perspectives.Service.Access;
using Perspectives.Service.Tests.Access;

namespace Perspectives.Service.Tests.Endpoints;

public sealed class KeyEndpointTests(KeyedApplication application) : IClassFixture<KeyedApplication>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_key_is_made_shown_once_listed_without_its_secret_and_revoked()
    {
        using var created = await CreateAsync("""{"name": " Newsroom ", "role": "reader"}""");
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.True(created.Headers.CacheControl!.NoStore);
        var key = (await created.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("key").GetString()!;
        using var allowed = await application.SendAsync(HttpMethod.Get, "/api/articles", key);
        Assert.Equal(HttpStatusCode.OK, allowed.StatusCode);

        var id = key.Split('.')[0];
        using var listed = await SendAsync(HttpMethod.Get, "/api/keys");
        var text = await listed.Content.ReadAsStringAsync(Cancellation);
        Assert.DoesNotContain(key.Split('.')[1], text, StringComparison.Ordinal);
        var kept = JsonElement.Parse(text).GetProperty("items").EnumerateArray().Single(item => item.GetProperty("id").GetString() == id);
        Assert.Equal("Newsroom", kept.GetProperty("name").GetString());
        Assert.Equal("reader", kept.GetProperty("role").GetString());
        Assert.Equal(JsonValueKind.Null, kept.GetProperty("revokedAt").ValueKind);

        using var revoked = await SendAsync(HttpMethod.Delete, $"/api/keys/{id}");
        Assert.Equal(HttpStatusCode.NoContent, revoked.StatusCode);
        application.ForgetKeys();
        using var refused = await application.SendAsync(HttpMethod.Get, "/api/articles", key);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Theory]
    [InlineData("{}", "/name", "/role")]
    [InlineData("""{"name": "Newsroom"}""", "/role")]
    [InlineData("""{"name": "Newsroom", "role": "king"}""", "/role")]
    [InlineData("""{"name": " ", "role": "reader"}""", "/name")]
    [InlineData("""{"name": "a\nb", "role": "reader"}""", "/name")]
    [InlineData("""{"name": "Newsroom", "role": 1}""", "/role")]
    [InlineData("""{"name": "Newsroom", "role": "reader", "scope": "all"}""", "/scope")]
    public async Task A_key_needs_a_name_and_a_role_and_nothing_else(string body, params string[] wrong)
    {
        using var response = await CreateAsync(body);
        await ProblemAssert.IsAsync(response, HttpStatusCode.UnprocessableEntity, "invalid_body");
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        Assert.Equal(wrong, problem.GetProperty("errors").EnumerateObject().Select(error => error.Name));
    }

    [Fact]
    public async Task A_name_that_is_too_long_is_refused()
    {
        using var response = await CreateAsync($$"""{"name": "{{new string('a', ApiKeyIssuer.MaximumNameLength + 1)}}", "role": "reader"}""");
        await ProblemAssert.IsAsync(response, HttpStatusCode.UnprocessableEntity, "invalid_body");
    }

    [Fact]
    public async Task A_key_that_there_is_not_cannot_be_revoked()
    {
        using var response = await SendAsync(HttpMethod.Delete, "/api/keys/none");
        await ProblemAssert.IsAsync(response, HttpStatusCode.NotFound, "unknown_key");
    }

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string address) => application.SendAsync(method, address, application.KeyOf(Role.Administrator));

    private async Task<HttpResponseMessage> CreateAsync(string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/keys", UriKind.Relative)) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("X-Api-Key", application.KeyOf(Role.Administrator));
        return await application.Application.Client.SendAsync(request, Cancellation);
    }
}
