using System.Net;
using System.Text.Json;

namespace Perspectives.Service.Tests.Endpoints;

public sealed class ArticleReadingTests(ServiceApplication application) : IClassFixture<ServiceApplication>
{
    private const string Formula = "Mayor Ana Silva said: “=HYPERLINK, “so”, is no formula.”\n\nTom Becker, who runs a bakery nearby, called the bridge a disaster <b>&</b> said so.";

    [Fact]
    public async Task Article_is_given_with_its_links()
    {
        await application.SubmitAnsweredAsync(ApiCalls.Article("linked", outlet: "Courier", publishedAt: "2026-05-03T14:30:00+02:00"));
        using var response = await application.GetAsync("/api/articles/linked");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var article = await response.JsonAsync();
        Assert.Equal("answered", article.GetProperty("state").GetString());
        Assert.Equal("2026-05-03T12:30:00Z", article.GetProperty("publishedAt").GetString());
        foreach (var link in (string[])["self", "perspectives", "text", "operation"])
        {
            using var linked = await application.GetAsync(article.GetProperty("links").GetProperty(link).GetString()!);
            Assert.Equal(HttpStatusCode.OK, linked.StatusCode);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("/perspectives")]
    [InlineData("/text")]
    public async Task Article_that_is_not_there_is_a_problem(string part)
    {
        foreach (var id in (string[])["nobody", "a%2Fb", new string('a', 200), "%F0%9F%98%80"])
        {
            using var response = await application.GetAsync($"/api/articles/{id}{part}");
            await ProblemAssert.IsAsync(response, HttpStatusCode.NotFound, "unknown_article");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("/perspectives")]
    [InlineData("/perspectives?format=html")]
    [InlineData("/perspectives?format=csv")]
    [InlineData("/perspectives?format=jsonl")]
    [InlineData("/text")]
    public async Task Whoever_has_it_already_is_told_so_until_it_changes(string part)
    {
        var id = "known" + part.Length;
        await application.SubmitAnsweredAsync(ApiCalls.Article(id));
        var address = $"/api/articles/{id}{part}";
        using var first = await application.GetAsync(address);
        Assert.False(first.Tag().IsWeak);
        foreach (var known in (string[])[first.Tag().Tag, "W/" + first.Tag().Tag, $"\"other\", {first.Tag().Tag}", "*"])
        {
            using var again = await application.GetAsync(address, ("If-None-Match", known));
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Equal(first.Tag(), again.Tag());
            Assert.Empty(await again.TextAsync());
        }

        foreach (var unknown in (string[])["\"other\"", "nonsense", "\"\""])
        {
            using var again = await application.GetAsync(address, ("If-None-Match", unknown));
            Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        }

        await application.SubmitAnsweredAsync(ApiCalls.Article(id, ApiCalls.Text + " More."));
        using var changed = await application.GetAsync(address, ("If-None-Match", first.Tag().Tag));
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.NotEqual(first.Tag(), changed.Tag());
    }

    [Fact]
    public async Task Every_form_of_the_answer_has_an_etag_of_its_own()
    {
        await application.SubmitAnsweredAsync(ApiCalls.Article("forms"));
        var tags = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in (string[])["", "/text", "/perspectives", "/perspectives?format=html", "/perspectives?format=csv", "/perspectives?format=jsonl"])
        {
            using var response = await application.GetAsync($"/api/articles/forms{part}");
            Assert.True(tags.Add(response.Tag().Tag), part);
        }
    }

    [Theory]
    [InlineData("/api/articles")]
    [InlineData("/api/articles/headed")]
    [InlineData("/api/articles/headed/text")]
    [InlineData("/api/articles/headed/perspectives")]
    [InlineData("/api/articles/headed/perspectives?format=html")]
    [InlineData("/api/articles/nobody")]
    public async Task Head_has_the_headers_of_get_and_no_body(string address)
    {
        await application.SubmitAnsweredAsync(ApiCalls.Article("headed"));
        using var get = await application.GetAsync(address);
        using var head = await application.SendAsync(HttpMethod.Head, address, content: null);
        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
    }

    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/*", "application/json")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html")]
    [InlineData("text/csv", "text/csv")]
    [InlineData("application/x-ndjson", "application/jsonl")]
    [InlineData("application/json;q=0, */*", "text/html")]
    [InlineData("text/csv;q=0.5, application/jsonl;q=0.6", "application/jsonl")]
    [InlineData("nonsense", "application/json")]
    public async Task Form_of_the_answer_is_the_one_that_accept_prefers(string? accept, string type)
    {
        await application.SubmitAnsweredAsync(ApiCalls.Article("negotiated"));
        using var response = accept is null
            ? await application.GetAsync("/api/articles/negotiated/perspectives")
            : await application.GetAsync("/api/articles/negotiated/perspectives", ("Accept", accept));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Accept", response.Headers.Vary);
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("application/json;q=0")]
    [InlineData("text/plain")]
    public async Task Form_that_there_is_not_is_not_acceptable(string accept)
    {
        await application.SubmitAnsweredAsync(ApiCalls.Article("unacceptable"));
        using var response = await application.GetAsync("/api/articles/unacceptable/perspectives", ("Accept", accept));
        await ProblemAssert.IsAsync(response, HttpStatusCode.NotAcceptable, "not_acceptable");
    }

    [Fact]
    public async Task Form_wins_over_accept_and_an_unknown_one_is_refused()
    {
        await application.SubmitAnsweredAsync(ApiCalls.Article("formed"));
        using var table = await application.GetAsync("/api/articles/formed/perspectives?format=csv", ("Accept", "image/png"));
        Assert.Equal("text/csv", table.Content.Headers.ContentType?.MediaType);
        using var unknown = await application.GetAsync("/api/articles/formed/perspectives?format=pdf");
        var problem = await ProblemAssert.IsAsync(unknown, HttpStatusCode.BadRequest, "invalid_query");
        Assert.NotEmpty(ProblemAssert.ErrorsOf(problem, "format"));
    }

    [Fact]
    public async Task Page_shows_the_text_marked_and_allows_nothing_but_its_style()
    {
        await application.SubmitAnsweredAsync(ApiCalls.Article("page", Formula, title: "<script>"));
        using var response = await application.GetAsync("/api/articles/page/perspectives?format=html");
        var page = await response.TextAsync();
        Assert.Contains("<mark class=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        var policy = response.Header("Content-Security-Policy");
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.Contains(policy, page, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Header("X-Content-Type-Options"));
    }

    [Fact]
    public async Task Table_has_a_row_a_statement_and_no_formula()
    {
        await application.SubmitAnsweredAsync(ApiCalls.Article("table", Formula, outlet: "@courier"));
        using var response = await application.GetAsync("/api/articles/table/perspectives?format=csv");
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var table = await response.TextAsync();
        using var json = await application.GetAsync("/api/articles/table/perspectives");
        var statements = (await json.JsonAsync()).GetProperty("statements").GetArrayLength();
        Assert.Equal(statements + 1, table.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains(",\"'@courier\",", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_have_a_statement_each_with_all_that_it_needs()
    {
        await application.SubmitAnsweredAsync(ApiCalls.Article("lines", outlet: "Courier"));
        using var response = await application.GetAsync("/api/articles/lines/perspectives?format=jsonl");
        var lines = (await response.TextAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line)).ToArray();
        Assert.True(lines.Length >= 2);
        Assert.Equal(Enumerable.Range(0, lines.Length), lines.Select(line => line.GetProperty("number").GetInt32()));
        Assert.All(lines, line => Assert.Equal("Courier", line.GetProperty("article").GetProperty("outlet").GetString()));
        Assert.Contains(lines, line => line.GetProperty("actor").GetProperty("name").GetString() == "Ana Silva" && line.GetProperty("statement").GetProperty("content").GetArrayLength() > 0);
    }

    [Fact]
    public async Task Offsets_of_the_answer_are_those_of_the_text()
    {
        await application.SubmitAnsweredAsync(ApiCalls.Article("offsets", "😀 " + ApiCalls.Text));
        using var text = await application.GetAsync("/api/articles/offsets/text");
        Assert.Equal("text/plain; charset=utf-8", text.Content.Headers.ContentType?.ToString());
        var whole = await text.TextAsync();
        using var response = await application.GetAsync("/api/articles/offsets/perspectives");
        var pieces = (await response.JsonAsync()).GetProperty("statements").EnumerateArray().SelectMany(statement => statement.GetProperty("content").EnumerateArray()).ToArray();
        Assert.NotEmpty(pieces);
        Assert.All(pieces, piece => Assert.Equal(piece.GetProperty("text").GetString(), whole[piece.GetProperty("start").GetInt32()..piece.GetProperty("end").GetInt32()]));
    }

    [Fact]
    public async Task Nothing_is_kept_by_shared_caches()
    {
        using var response = await application.GetAsync("/api/articles");
        Assert.Equal("no-cache, private", response.Headers.CacheControl?.ToString());
    }
}
