using System.Net;

namespace Perspectives.Service.Tests.Endpoints;

public sealed class AnalysisTests(ServiceApplication application) : IClassFixture<ServiceApplication>
{
    [Fact]
    public async Task Article_is_answered_and_nothing_is_stored()
    {
        using var response = await application.PostJsonAsync("/api/analyze", ApiCalls.Article("unstored"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Ana Silva", (await response.JsonAsync()).GetProperty("actors")[0].GetProperty("name").GetString());
        using var read = await application.GetAsync("/api/articles/unstored");
        Assert.Equal(HttpStatusCode.NotFound, read.StatusCode);
    }

    [Fact]
    public async Task Page_is_answered_with_the_text_that_was_made_of_it()
    {
        var page = $"<html><head><title>T</title></head><body><article><h1>The bridge</h1>{string.Concat(ApiCalls.Text.Split("\n\n").Select(paragraph => $"<p>{paragraph}</p>"))}</article></body></html>";
        using var response = await application.SendAsync(HttpMethod.Post, "/api/analyze", ApiCalls.Content(page, "text/html; charset=utf-8"));
        var article = (await response.JsonAsync()).GetProperty("article");
        Assert.Contains("This bridge belongs to the people", article.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/csv")]
    [InlineData("application/jsonl")]
    public async Task Answer_comes_in_the_form_that_is_asked_for(string type)
    {
        using var response = await application.PostJsonAsync("/api/analyze", ApiCalls.Article(null), ("Accept", type));
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Form_that_there_is_not_is_not_acceptable()
    {
        using var response = await application.PostJsonAsync("/api/analyze", ApiCalls.Article(null), ("Accept", "image/png"));
        await ProblemAssert.IsAsync(response, HttpStatusCode.NotAcceptable, "not_acceptable");
    }

    [Fact]
    public async Task Text_with_more_than_20_000_words_is_sent_to_the_queue()
    {
        using var response = await application.PostJsonAsync("/api/analyze", ApiCalls.Article(null, string.Concat(Enumerable.Repeat("The mayor said so. ", 5_001))));
        var problem = await ProblemAssert.IsAsync(response, HttpStatusCode.RequestEntityTooLarge, "too_many_words");
        Assert.Contains("POST /api/articles", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_than_may_wait_are_refused_for_a_moment()
    {
        await using var narrow = await ServiceApplication.StartAsync(options => options.MaximumWaitingAnalyses = 1);
        var text = string.Concat(Enumerable.Repeat(ApiCalls.Text + "\n\n", 50));
        var responses = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => narrow.PostJsonAsync("/api/analyze", ApiCalls.Article(null, text))));
        Assert.Contains(responses, response => response.StatusCode == HttpStatusCode.OK);
        var refused = responses.First(response => response.StatusCode != HttpStatusCode.OK);
        await ProblemAssert.IsAsync(refused, HttpStatusCode.ServiceUnavailable, "too_many_analyses");
        Assert.NotNull(refused.Headers.RetryAfter);
        Array.ForEach(responses, response => response.Dispose());
    }
}
