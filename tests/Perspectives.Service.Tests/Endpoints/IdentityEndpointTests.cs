using System.Net;
using System.Text;
using System.Text.Json;

namespace Perspectives.Service.Tests.Endpoints;

public sealed class IdentityEndpointTests : IAsyncLifetime
{
    private readonly QuotedArticles _articles = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _articles.InitializeAsync();

    public ValueTask DisposeAsync() => _articles.DisposeAsync();

    [Fact]
    public async Task Merged_actors_are_one_everywhere_until_they_are_split()
    {
        var before = await DescribeAsync();
        using var merged = await PostAsync("merge", """{"from": "bo-lind", "to": "ana-silva", "reason": "A pen name."}""");
        Assert.Equal(HttpStatusCode.OK, merged.StatusCode);
        var join = await BodyOf(merged);
        Assert.Equal(("bo-lind", "ana-silva", "administrator", "A pen name."), (Text(join, "key"), Text(join, "to"), Text(join, "reason"), Text(join, "detail")));
        // The caller's key, or "local" where none is needed: this runs in hosts of both kinds.
        Assert.NotEqual("", Text(join, "by"));

        var actor = await _articles.ReadAsync("/api/actors/bo-lind");
        Assert.Equal(("ana-silva", 5), (Text(actor, "key"), actor.GetProperty("statementCount").GetInt32()));
        Assert.Equal(["ana-silva", "port-authority"], Keys(await _articles.ReadAsync("/api/actors")));
        Assert.Equal(["ana-silva"], Keys(await _articles.ReadAsync("/api/actors?q=lind")));
        Assert.Equal(5, (await _articles.ReadAsync("/api/actors/bo-lind/timeline")).GetProperty("items").GetArrayLength());
        Assert.Equal(4, (await _articles.ReadAsync("/api/articles?actor=bo-lind")).GetProperty("items").GetArrayLength());
        Assert.Equal(5, (await _articles.ReadAsync("/api/actors/bo-lind/stances")).GetProperty("stances").GetProperty("total").GetInt32());
        Assert.Equal("ana-silva", Text((await _articles.ReadAsync("/api/compare?actors=bo-lind&outlets=The+Mail")).GetProperty("outlets")[0].GetProperty("actors")[0], "key"));
        var aliases = await _articles.ReadAsync("/api/actors/ana-silva/aliases");
        Assert.Equal(["Ana Silva"], aliases.GetProperty("names").EnumerateArray().Select(name => Text(name, "name")));
        Assert.Equal("bo-lind", Text(Assert.Single(aliases.GetProperty("joins").EnumerateArray()), "key"));

        using var split = await PostAsync("split", """{"key": "bo-lind", "reason": "No."}""");
        Assert.Equal(HttpStatusCode.OK, split.StatusCode);
        Assert.Equal(before, await DescribeAsync());
        Assert.Equal("ana-silva", Assert.Single((await _articles.ReadAsync("/api/actors/bo-lind/aliases")).GetProperty("joins")[0].GetProperty("apart").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task Asking_again_changes_nothing_and_succeeds()
    {
        const string Merge = """{"from": "bo-lind", "to": "ana-silva", "reason": "A pen name."}""";
        const string Split = """{"key": "bo-lind", "reason": "No."}""";
        foreach (var (call, body) in new[] { ("merge", Merge), ("split", Split) })
        {
            using var first = await PostAsync(call, body);
            using var second = await PostAsync(call, body);
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
            Assert.Equal(await first.Content.ReadAsStringAsync(Cancellation), await second.Content.ReadAsStringAsync(Cancellation));
        }
    }

    [Fact]
    public async Task What_cannot_be_joined_is_told_why()
    {
        (await PostAsync("merge", """{"from": "bo-lind", "to": "ana-silva", "reason": "A pen name."}""")).Dispose();
        foreach (var (call, body, status, code) in new[]
        {
            ("merge", """{"from": "ana-silva", "to": "bo-lind", "reason": "x"}""", HttpStatusCode.Conflict, "join_cycle"),
            ("merge", """{"from": "bo-lind", "to": "port-authority", "reason": "x"}""", HttpStatusCode.Conflict, "joined_elsewhere"),
            ("merge", """{"from": "bo-lind", "to": "nobody", "reason": "x"}""", HttpStatusCode.NotFound, "unknown_actor"),
            ("merge", """{"from": "bo-lind", "to": "bo-lind", "reason": "x"}""", HttpStatusCode.UnprocessableEntity, "invalid_body"),
            ("split", """{"key": "ana-silva", "reason": "x"}""", HttpStatusCode.Conflict, "not_joined"),
            ("split", """{"key": "nobody", "reason": "x"}""", HttpStatusCode.Conflict, "not_joined"),
            ("split", """["ana-silva"]""", HttpStatusCode.UnprocessableEntity, "invalid_body"),
            ("split", "{", HttpStatusCode.BadRequest, "invalid_json"),
            ("split", "", HttpStatusCode.BadRequest, "missing_body"),
        })
        {
            using var response = await PostAsync(call, body);
            await ProblemAssert.IsAsync(response, status, code);
        }
    }

    [Fact]
    public async Task All_decisions_are_listed_page_by_page()
    {
        Assert.Empty(Keys(await _articles.ReadAsync("/api/joins")));
        (await PostAsync("merge", """{"from": "bo-lind", "to": "ana-silva", "reason": "A pen name."}""")).Dispose();
        (await PostAsync("merge", """{"from": "port-authority", "to": "ana-silva", "reason": "She is the port."}""")).Dispose();
        (await PostAsync("split", """{"key": "port-authority", "reason": "She is not."}""")).Dispose();
        var first = await _articles.ReadAsync("/api/joins?reason=administrator&pageSize=1");
        var second = await _articles.ReadAsync($"/api/joins?reason=administrator&pageSize=1&continuation={Uri.EscapeDataString(Text(first, "continuation")!)}");
        Assert.Equal(["bo-lind", "port-authority"], Keys(first).Concat(Keys(second)).Order());
        Assert.Equal(JsonValueKind.Null, second.GetProperty("continuation").ValueKind);
        Assert.Empty(Keys(await _articles.ReadAsync("/api/joins?reason=both_names")));
        using var wrong = await _articles.GetAsync("/api/joins?reason=whim");
        await ProblemAssert.IsAsync(wrong, HttpStatusCode.BadRequest, "invalid_query");
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_body_is_told_at_once()
    {
        using var response = await PostAsync("merge", """{"from": 1, "to": " ", "reson": "x"}""");
        var problem = await ProblemAssert.IsAsync(response, HttpStatusCode.UnprocessableEntity, "invalid_body");
        Assert.Equal(["/from", "/reason", "/reson", "/to"], problem.GetProperty("errors").EnumerateObject().Select(error => error.Name).Order());
    }

    [Theory]
    [InlineData("""{"from": "bo-lind", "to": "ana-silva"}""", "/reason: It is missing.")]
    [InlineData("""{"from": 7, "to": "ana-silva", "reason": "x"}""", "/from: It is no text.")]
    [InlineData("""{"from": "bo-lind", "to": "bo-lind", "reason": "x"}""", "/to: It is the same key as \"from\". Name two.")]
    public async Task The_only_thing_that_is_wrong_is_told_with_its_place(string body, string detail)
    {
        using var response = await PostAsync("merge", body);
        Assert.Equal(detail, (await ProblemAssert.IsAsync(response, HttpStatusCode.UnprocessableEntity, "invalid_body")).GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Names_of_nobody_are_not_found()
    {
        using var response = await _articles.GetAsync("/api/actors/nobody/aliases");
        await ProblemAssert.IsAsync(response, HttpStatusCode.NotFound, "unknown_actor");
    }

    private async Task<HttpResponseMessage> PostAsync(string call, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        if (body.Length == 0)
            content.Headers.ContentType = null;
        return await _articles.Application.Client.PostAsync(new Uri($"/api/actors/{call}", UriKind.Relative), content, Cancellation);
    }

    private async Task<string> DescribeAsync()
    {
        var all = new List<string>();
        foreach (var address in (string[])["/api/actors", "/api/actors/ana-silva/timeline", "/api/actors/bo-lind/timeline", "/api/actors/bo-lind/stances", "/api/compare", "/api/articles?actor=bo-lind"])
            all.Add((await _articles.ReadAsync(address)).ToString());
        return string.Join('\n', all);
    }

    private static async Task<JsonElement> BodyOf(HttpResponseMessage response) => JsonElement.Parse(await response.Content.ReadAsStringAsync(Cancellation));

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static IEnumerable<string?> Keys(JsonElement page) => page.GetProperty("items").EnumerateArray().Select(actor => Text(actor, "key"));
}
