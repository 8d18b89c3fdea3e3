using System.Net;
using System.Text.Json;

namespace Perspectives.Service.Tests.Endpoints;

public sealed class TimelineEndpointTests(QuotedArticles articles) : IClassFixture<QuotedArticles>
{
    private const string Timeline = "/api/actors/ana-silva/timeline";

    [Theory]
    [InlineData("", "g1 m3 m2 m1")]
    [InlineData("?from=2026-03-02", "g1 m3 m2")]
    [InlineData("?to=2026-03-02", "m2 m1")]
    [InlineData("?to=2026-03-02T23:59:59Z", "m1")]
    [InlineData("?from=2026-03-01T08:00:00Z&to=2026-03-01T08:00:01Z", "m1")]
    [InlineData("?outlet=the+mail", "m3 m2 m1")]
    [InlineData("?outlet=Post,+Gazette+%26+Sons", "g1")]
    [InlineData("?stance=critical", "m3 m1")]
    [InlineData("?q=BRIDGE", "m2 m1")]
    [InlineData("?q=another+bridge&outlet=the+mail&stance=supportive&from=2026-03-01&to=2026-12-31", "m2")]
    [InlineData("?outlet=nowhere", "")]
    public async Task Statements_come_newest_first_and_can_be_narrowed(string query, string ids)
    {
        var page = await articles.ReadAsync(Timeline + query);

        Assert.Equal(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries), IdsOf(page));
    }

    [Fact]
    public async Task A_statement_is_told_with_its_article_and_as_in_the_answer()
    {
        var statement = (await articles.ReadAsync($"{Timeline}?to=2026-03-01")).GetProperty("items")[0];

        Assert.Equal("Title of m1", statement.GetProperty("article").GetProperty("title").GetString());
        Assert.Equal("The Mail", statement.GetProperty("article").GetProperty("outlet").GetString());
        Assert.Equal("2026-03-01T08:00:00Z", statement.GetProperty("article").GetProperty("publishedAt").GetString());
        Assert.Equal("mayor", statement.GetProperty("actorRole").GetString());
        Assert.Equal("The bridge must close", statement.GetProperty("statement").GetProperty("content")[0].GetProperty("text").GetString());
        Assert.Equal("critical", statement.GetProperty("statement").GetProperty("stance").GetString());
    }

    [Theory]
    [InlineData("", "text/csv", "text/csv")]
    [InlineData("?format=csv", "application/json", "text/csv")]
    [InlineData("", "application/jsonl", "application/jsonl")]
    [InlineData("?format=jsonl", null, "application/jsonl")]
    [InlineData("", "text/html, application/json;q=0.5, */*;q=0.1", "application/json")]
    [InlineData("", "text/*", "text/csv")]
    [InlineData("", "application/json;q=0, */*", "application/jsonl")]
    [InlineData("", "*/*", "application/json")]
    [InlineData("", null, "application/json")]
    public async Task The_form_is_chosen_by_parameter_or_header(string query, string? accept, string type)
    {
        using var response = await articles.GetAsync(Timeline + query, accept is null ? [] : [("Accept", accept)]);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_form_that_there_is_not_is_refused()
    {
        using var response = await articles.GetAsync(Timeline, ("Accept", "image/png"));
        await ProblemAssert.IsAsync(response, HttpStatusCode.NotAcceptable, "not_acceptable");

        using var named = await articles.GetAsync($"{Timeline}?format=html");
        await ProblemAssert.IsAsync(named, HttpStatusCode.BadRequest, "invalid_query");
    }

    [Fact]
    public async Task The_table_has_a_row_a_statement_and_no_cell_that_a_spreadsheet_would_run()
    {
        using var response = await articles.GetAsync($"{Timeline}?format=csv");
        var lines = (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimStart('\uFEFF').Split("\r\n");

        Assert.Equal(6, lines.Length);
        Assert.Equal("", lines[5]);
        Assert.Contains("content", lines[0].Split(','));
        Assert.Contains("\"Post, Gazette & Sons\"", lines[1], StringComparison.Ordinal);
        Assert.Contains("\"'=SUM(1,2) is no plan\"", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_are_the_statements_of_the_page_and_the_link_leads_on()
    {
        using var response = await articles.GetAsync($"{Timeline}?format=jsonl&pageSize=3");
        var lines = (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var link = Assert.Single(response.Headers.GetValues("Link"));
        using var rest = await articles.GetAsync(link[1..link.IndexOf('>', StringComparison.Ordinal)]);

        Assert.Equal(["g1", "m3", "m2"], lines.Select(line => JsonElement.Parse(line).GetProperty("article").GetProperty("id").GetString()));
        Assert.Equal("application/jsonl", rest.Content.Headers.ContentType!.MediaType);
        Assert.False(rest.Headers.Contains("Link"));
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_at_once()
    {
        using var response = await articles.GetAsync($"{Timeline}?from=soon&to=2026-13-01&stance=mixed&pageSize=501&format=pdf&when=now");

        var problem = await ProblemAssert.IsAsync(response, HttpStatusCode.BadRequest, "invalid_query");
        Assert.Equal(["format", "from", "pageSize", "stance", "to", "when"], problem.GetProperty("errors").EnumerateObject().Select(error => error.Name).Order());
    }

    [Fact]
    public async Task Nothing_lies_between_a_day_and_the_day_before()
    {
        using var response = await articles.GetAsync($"{Timeline}?from=2026-03-02&to=2026-03-01");

        var problem = await ProblemAssert.IsAsync(response, HttpStatusCode.BadRequest, "invalid_query");
        Assert.Single(ProblemAssert.ErrorsOf(problem, "to"));
    }

    private static IEnumerable<string?> IdsOf(JsonElement page) =>
        page.GetProperty("items").EnumerateArray().Select(statement => statement.GetProperty("article").GetProperty("id").GetString());
}
