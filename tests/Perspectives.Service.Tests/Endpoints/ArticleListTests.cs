using System.Net;

namespace Perspectives.Service.Tests.Endpoints;

public sealed class ArticleListTests(ArticleListTests.Stored stored) : IClassFixture<ArticleListTests.Stored>
{
    [Theory]
    [InlineData("", "e d c b a")]
    [InlineData("outlet=COURIER", "c b a")]
    [InlineData("tag=Bridge", "d a")]
    [InlineData("from=2026-05-03", "e d c")]
    [InlineData("to=2026-05-02", "b a")]
    [InlineData("from=2026-05-02&to=2026-05-03", "c b")]
    [InlineData("from=2026-05-02T10:00:01Z&to=2026-05-03T10:00:00Z", "")]
    [InlineData("from=2026-05-02T12:00:00%2B02:00&to=2026-05-02T12:00:01%2B02:00", "b")]
    [InlineData("to=9999-12-31", "e d c b a")]
    [InlineData("q=second%20the", "b")]
    [InlineData("actor=ana-silva", "e d c b a")]
    [InlineData("actor=nobody", "")]
    [InlineData("outlet=courier&tag=bridge&q=first", "a")]
    [InlineData("outlet=", "e d c b a")]
    public async Task Filters_narrow_the_list_newest_first(string query, string ids) => Assert.Equal(ids, string.Join(' ', await stored.IdsAsync($"/api/articles?{query}")));

    [Fact]
    public async Task Every_article_has_the_overall_stance_of_somebody()
    {
        var all = new List<string>();
        foreach (var stance in (string[])["supportive", "critical", "cautious", "neutral", "mixed"])
            all.AddRange(await stored.IdsAsync($"/api/articles?stance={stance}&actor=ana-silva"));
        Assert.Equal(["a", "b", "c", "d", "e"], all.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public async Task Pages_follow_each_other_by_the_link_and_by_the_continuation(int size)
    {
        var (ids, address) = (new List<string>(), $"/api/articles?pageSize={size}&from=2026-01-01");
        for (var pages = 0; pages < 6; pages++)
        {
            using var response = await stored.Application.GetAsync(address);
            var page = await response.JsonAsync();
            ids.AddRange(page.GetProperty("items").EnumerateArray().Select(article => article.GetProperty("id").GetString()!));
            if (page.GetProperty("continuation").GetString() is not { } continuation)
            {
                Assert.False(response.Headers.Contains("Link"));
                break;
            }

            var link = response.Header("Link");
            Assert.EndsWith(">; rel=\"next\"", link, StringComparison.Ordinal);
            address = link[1..link.IndexOf('>', StringComparison.Ordinal)];
            Assert.Contains($"continuation={continuation}", address, StringComparison.Ordinal);
            Assert.Contains("from=2026-01-01", address, StringComparison.Ordinal);
        }

        Assert.Equal(["e", "d", "c", "b", "a"], ids);
    }

    [Fact]
    public async Task Continuation_holds_for_its_filter_only_and_for_any_page_size()
    {
        using var first = await stored.Application.GetAsync("/api/articles?pageSize=1&outlet=courier");
        var continuation = (await first.JsonAsync()).GetProperty("continuation").GetString();
        Assert.Equal(["b", "a"], await stored.IdsAsync($"/api/articles?pageSize=500&outlet=courier&continuation={continuation}"));
        foreach (var other in (string[])["", "outlet=other&", "outlet=courier&tag=bridge&", "tag=courier&"])
        {
            using var response = await stored.Application.GetAsync($"/api/articles?{other}continuation={continuation}");
            await ProblemAssert.IsAsync(response, HttpStatusCode.BadRequest, "invalid_continuation");
        }

        using var elsewhere = await stored.Application.GetAsync($"/api/poison?continuation={continuation}");
        await ProblemAssert.IsAsync(elsewhere, HttpStatusCode.BadRequest, "invalid_continuation");
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_query_is_said_at_once()
    {
        using var response = await stored.Application.GetAsync("/api/articles?pageSize=0&stance=angry&from=yesterday&to=2026-13-01&tag=a&tag=b&pagesise=3&continuation=x&q=" + new string('q', 301));
        var problem = await ProblemAssert.IsAsync(response, HttpStatusCode.BadRequest, "invalid_query");
        Assert.Equal(
            ["continuation", "from", "pageSize", "pagesise", "q", "stance", "tag", "to"],
            problem.GetProperty("errors").EnumerateObject().Select(error => error.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("pageSize=501")]
    [InlineData("pageSize=1.5")]
    [InlineData("pageSize=1e1")]
    [InlineData("from=2026-05-03&to=2026-05-02")]
    [InlineData("from=2026-05-03T00:00:00Z&to=2026-05-03T00:00:00Z")]
    public async Task Value_out_of_bounds_is_refused(string query)
    {
        using var response = await stored.Application.GetAsync($"/api/articles?{query}");
        await ProblemAssert.IsAsync(response, HttpStatusCode.BadRequest, "invalid_query");
    }

    /// <summary>Five answered articles, a day each.</summary>
    public sealed class Stored : IAsyncLifetime
    {
        public ServiceApplication Application { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Application = await ServiceApplication.StartAsync();
            if (!Application.IsStarted)
                return;
            string[] titles = ["The first bridge", "The second bridge", "A third", "A fourth", "A fifth"];
            for (var day = 1; day <= 5; day++)
            {
                var id = ((char)('a' + day - 1)).ToString();
                await Application.SubmitAnsweredAsync(ApiCalls.Article(
                    id, ApiCalls.Text + $" It was day {day}.", day <= 3 ? "Courier" : "Other", titles[day - 1], $"2026-05-0{day}T10:00:00Z", day is 1 or 4 ? ["bridge"] : []));
            }
        }

        public ValueTask DisposeAsync() => Application.DisposeAsync();

        public async Task<string[]> IdsAsync(string address)
        {
            using var response = await Application.GetAsync(address);
            Assert.True(response.StatusCode == HttpStatusCode.OK, await response.TextAsync());
            return [.. (await response.JsonAsync()).GetProperty("items").EnumerateArray().Select(article => article.GetProperty("id").GetString()!)];
        }
    }
}
