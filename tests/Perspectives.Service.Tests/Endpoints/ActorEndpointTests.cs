using System.Net;
using System.Text.Json;

namespace Perspectives.Service.Tests.Endpoints;

public sealed class ActorEndpointTests(QuotedArticles articles) : IClassFixture<QuotedArticles>
{
    [Theory]
    [InlineData("/api/actors", "port-authority ana-silva bo-lind")]
    [InlineData("/api/actors?order=recent", "port-authority ana-silva bo-lind")]
    [InlineData("/api/actors?order=quoted", "ana-silva bo-lind port-authority")]
    [InlineData("/api/actors?kind=organization", "port-authority")]
    [InlineData("/api/actors?q=SIL", "ana-silva")]
    [InlineData("/api/actors?q=auth&kind=person", "")]
    [InlineData("/api/actors?q=", "port-authority ana-silva bo-lind")]
    public async Task Actors_are_found_by_beginning_kind_and_order(string address, string keys)
    {
        var page = await articles.ReadAsync(address);

        Assert.Equal(keys.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), KeysOf(page).Order());
        Assert.Equal(JsonValueKind.Null, page.GetProperty("continuation").ValueKind);
    }

    [Fact]
    public async Task Whoever_is_quoted_most_comes_first_if_that_is_asked_for() =>
        Assert.Equal("ana-silva", KeysOf(await articles.ReadAsync("/api/actors?order=quoted"))[0]);

    [Fact]
    public async Task Pages_follow_each_other_by_the_continuation_and_by_the_link()
    {
        var all = new List<string>();
        var address = "/api/actors?order=quoted&pageSize=1";
        while (address is not null)
        {
            using var response = await articles.GetAsync(address);
            var page = JsonElement.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            all.Add(Assert.Single(KeysOf(page)));
            var link = response.Headers.TryGetValues("Link", out var links) ? links.Single() : null;
            Assert.Equal(link is null, page.GetProperty("continuation").ValueKind == JsonValueKind.Null);
            address = link?[1..link.IndexOf('>', StringComparison.Ordinal)];
        }

        Assert.Equal(KeysOf(await articles.ReadAsync("/api/actors?order=quoted")), all);
    }

    [Fact]
    public async Task A_continuation_holds_for_its_list_and_filters_only()
    {
        var token = (await articles.ReadAsync("/api/actors?pageSize=1")).GetProperty("continuation").GetString();
        foreach (var address in (string[])["/api/actors?order=quoted", "/api/actors?q=a", "/api/outlets?pageSize=2", "/api/actors/ana-silva/timeline?pageSize=1"])
        {
            using var response = await articles.GetAsync($"{address}&continuation={token}");
            var problem = await ProblemAssert.IsAsync(response, HttpStatusCode.BadRequest, "invalid_continuation");
            Assert.Single(ProblemAssert.ErrorsOf(problem, "continuation"));
        }
    }

    [Fact]
    public async Task A_continuation_with_any_bit_flipped_is_refused()
    {
        var token = (await articles.ReadAsync("/api/actors?pageSize=1")).GetProperty("continuation").GetString()!;
        for (var position = 0; position < token.Length; position++)
        {
            for (var bit = 0; bit < 7; bit++)
            {
                var tampered = $"{token[..position]}{(char)(token[position] ^ (1 << bit))}{token[(position + 1)..]}";
                using var response = await articles.GetAsync($"/api/actors?pageSize=1&continuation={Uri.EscapeDataString(tampered)}");
                await ProblemAssert.IsAsync(response, HttpStatusCode.BadRequest, "invalid_continuation");
            }
        }
    }

    [Fact]
    public async Task An_actor_is_told_with_names_counts_and_sides()
    {
        var actor = await articles.ReadAsync("/api/actors/ana-silva");

        Assert.Equal("Ana Silva", actor.GetProperty("name").GetString());
        Assert.Equal("person", actor.GetProperty("kind").GetString());
        Assert.Equal("mayor", actor.GetProperty("role").GetString());
        Assert.Equal(4, actor.GetProperty("statementCount").GetInt64());
        Assert.Equal(4, actor.GetProperty("articleCount").GetInt64());
        Assert.Equal("2026-03-01T08:00:00Z", actor.GetProperty("firstSeen").GetString());
        Assert.Equal("2026-04-06T10:00:00Z", actor.GetProperty("lastSeen").GetString());
        Assert.Equal("""{"total":4,"supportive":1,"critical":2,"cautious":0,"neutral":1}""", Sorted(actor.GetProperty("stances")));
        Assert.Equal("Ana Silva", Assert.Single(actor.GetProperty("aliases").EnumerateArray()).GetProperty("name").GetString());
    }

    [Fact]
    public async Task Who_has_the_answer_already_gets_none()
    {
        foreach (var address in (string[])["/api/actors/ana-silva", "/api/actors/ana-silva/stances", "/api/compare"])
        {
            using var first = await articles.GetAsync(address);
            var tag = first.Headers.ETag!.ToString();
            using var again = await articles.GetAsync(address, ("If-None-Match", $"\"other\", W/{tag}"));
            using var other = await articles.GetAsync(address, ("If-None-Match", "\"other\""));

            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Equal(tag, again.Headers.ETag!.ToString());
            Assert.Empty(await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
            Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        }
    }

    [Theory]
    [InlineData("/api/actors/nobody-at-all")]
    [InlineData("/api/actors/nobody-at-all/timeline")]
    [InlineData("/api/actors/nobody-at-all/stances")]
    [InlineData("/api/actors/Ana%20Silva")]
    [InlineData("/api/actors/%F0%9F%90%B4")]
    public async Task An_unknown_actor_is_not_found(string address)
    {
        using var response = await articles.GetAsync(address);

        await ProblemAssert.IsAsync(response, HttpStatusCode.NotFound, "unknown_actor");
    }

    [Fact]
    public async Task Stances_are_counted_by_month_and_outlet_and_in_all()
    {
        var stances = await articles.ReadAsync("/api/actors/ana-silva/stances");

        Assert.Equal("""{"total":4,"supportive":1,"critical":2,"cautious":0,"neutral":1}""", Sorted(stances.GetProperty("stances")));
        Assert.Equal(
            ["2026-04-01 Post, Gazette & Sons 1", "2026-04-01 The Mail 1", "2026-03-01 The Mail 2"],
            stances.GetProperty("months").EnumerateArray().Select(month =>
                $"{month.GetProperty("month").GetString()} {month.GetProperty("outlet").GetString()} {month.GetProperty("stances").GetProperty("total").GetInt64()}"));
    }

    [Fact]
    public async Task Stances_can_be_bounded_by_days()
    {
        var stances = await articles.ReadAsync("/api/actors/ana-silva/stances?from=2026-03-02&to=2026-03-02");

        Assert.Equal("""{"total":1,"supportive":1,"critical":0,"cautious":0,"neutral":0}""", Sorted(stances.GetProperty("stances")));
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_query_is_told_at_once()
    {
        using var response = await articles.GetAsync("/api/actors?kind=cat&order=best&pageSize=0&autlet=x&continuation=y");

        var problem = await ProblemAssert.IsAsync(response, HttpStatusCode.BadRequest, "invalid_query");
        Assert.Equal(["autlet", "continuation", "kind", "order", "pageSize"], problem.GetProperty("errors").EnumerateObject().Select(error => error.Name).Order());
    }

    [Fact]
    public async Task Heads_are_answered_as_the_whole_is()
    {
        foreach (var address in (string[])["/api/actors", "/api/actors/ana-silva", "/api/actors/ana-silva/timeline?format=csv", "/api/compare"])
        {
            using var response = await articles.SendAsync(HttpMethod.Head, address);
            using var whole = await articles.GetAsync(address);
            Assert.Equal((whole.StatusCode, whole.Content.Headers.ContentType, whole.Headers.ETag), (response.StatusCode, response.Content.Headers.ContentType, response.Headers.ETag));
        }
    }

    private static string[] KeysOf(JsonElement page) => [.. page.GetProperty("items").EnumerateArray().Select(actor => actor.GetProperty("key").GetString()!)];

    private static string Sorted(JsonElement counts) =>
        $$"""{"total":{{counts.GetProperty("total")}},"supportive":{{counts.GetProperty("supportive")}},"critical":{{counts.GetProperty("critical")}},"cautious":{{counts.GetProperty("cautious")}},"neutral":{{counts.GetProperty("neutral")}}}""";
}
