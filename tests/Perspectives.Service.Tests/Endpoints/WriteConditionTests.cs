using System.Net;

namespace Perspectives.Service.Tests.Endpoints;

/// <summary>PUT and DELETE, and what they may demand.</summary>
public sealed class WriteConditionTests(ServiceApplication application) : IClassFixture<ServiceApplication>
{
    [Fact]
    public async Task Article_is_put_under_the_id_of_the_address()
    {
        using var put = await PutAsync("own", ApiCalls.Article(null), ("Prefer", "wait=60"));
        Assert.Equal(HttpStatusCode.Created, put.StatusCode);
        using var same = await PutAsync("own", ApiCalls.Article("own"));
        Assert.Equal(HttpStatusCode.OK, same.StatusCode);
    }

    [Fact]
    public async Task Text_is_put_too()
    {
        using var put = await application.SendAsync(HttpMethod.Put, "/api/articles/own-text?title=Bridge", ApiCalls.Content(ApiCalls.Text, "text/plain"));
        Assert.Equal(HttpStatusCode.Accepted, put.StatusCode);
        Assert.Equal("/api/articles/own-text", put.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Other_id_in_the_body_is_refused_with_all_other_errors()
    {
        using var put = await PutAsync("mine", """{"id": "yours", "text": "", "tags": [""]}""");
        var problem = await ProblemAssert.IsAsync(put, HttpStatusCode.UnprocessableEntity, "invalid_article");
        foreach (var pointer in (string[])["/id", "/text", "/tags/0"])
            Assert.NotEmpty(ProblemAssert.ErrorsOf(problem, pointer));
    }

    [Theory]
    [InlineData("a%2Fb")]
    [InlineData("a%20b")]
    public async Task Id_that_is_none_is_refused(string id)
    {
        using var put = await PutAsync(id, ApiCalls.Article(null));
        var problem = await ProblemAssert.IsAsync(put, HttpStatusCode.UnprocessableEntity, "invalid_field");
        Assert.NotEmpty(ProblemAssert.ErrorsOf(problem, "id"));
    }

    [Fact]
    public async Task Id_in_the_query_is_refused_where_the_address_has_one()
    {
        using var put = await application.SendAsync(HttpMethod.Put, "/api/articles/queried?id=other", ApiCalls.Content(ApiCalls.Text, "text/plain"));
        await ProblemAssert.IsAsync(put, HttpStatusCode.BadRequest, "invalid_query");
    }

    [Fact]
    public async Task Article_that_must_not_exist_is_put_once()
    {
        using var first = await PutAsync("once", ApiCalls.Article(null), ("If-None-Match", "*"));
        Assert.Equal(HttpStatusCode.Accepted, first.StatusCode);
        using var second = await PutAsync("once", ApiCalls.Article(null, "The mayor said that it was enough of all this."), ("If-None-Match", "*"));
        await ProblemAssert.IsAsync(second, HttpStatusCode.PreconditionFailed, "precondition_failed");
    }

    [Fact]
    public async Task Article_that_must_exist_is_not_made()
    {
        using var put = await PutAsync("missing", ApiCalls.Article(null), ("If-Match", "*"));
        await ProblemAssert.IsAsync(put, HttpStatusCode.PreconditionFailed, "precondition_failed");
        using var read = await application.GetAsync("/api/articles/missing");
        Assert.Equal(HttpStatusCode.NotFound, read.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/perspectives")]
    [InlineData("/text")]
    public async Task Etag_of_anything_of_the_article_lets_it_be_replaced_once(string part)
    {
        var id = "matched" + part.Length;
        await application.SubmitAnsweredAsync(ApiCalls.Article(id));
        using var read = await application.GetAsync($"/api/articles/{id}{part}");
        using var replaced = await PutAsync(id, ApiCalls.Article(null, ApiCalls.Text + " Once."), ("If-Match", read.Tag().Tag), ("Prefer", "wait=60"));
        Assert.Equal(HttpStatusCode.OK, replaced.StatusCode);
        using var again = await PutAsync(id, ApiCalls.Article(null, ApiCalls.Text + " Twice."), ("If-Match", read.Tag().Tag));
        await ProblemAssert.IsAsync(again, HttpStatusCode.PreconditionFailed, "precondition_failed");
        Assert.Equal(replaced.Tag(), again.Tag());
    }

    [Fact]
    public async Task Weak_etag_never_matches()
    {
        await application.SubmitAnsweredAsync(ApiCalls.Article("weak"));
        using var read = await application.GetAsync("/api/articles/weak");
        using var put = await PutAsync("weak", ApiCalls.Article(null, ApiCalls.Text + " Once."), ("If-Match", "W/" + read.Tag().Tag));
        await ProblemAssert.IsAsync(put, HttpStatusCode.PreconditionFailed, "precondition_failed");
    }

    [Theory]
    [InlineData("If-Match", "nonsense")]
    [InlineData("If-Match", "\"a\" \"b\"")]
    [InlineData("If-None-Match", "\"a\"")]
    public async Task Condition_that_cannot_be_understood_is_refused(string header, string value)
    {
        using var put = await PutAsync("conditional", ApiCalls.Article(null), (header, value));
        await ProblemAssert.IsAsync(put, HttpStatusCode.BadRequest, "invalid_header");
        using var delete = await application.SendAsync(HttpMethod.Delete, "/api/articles/conditional", content: null, (header, value));
        await ProblemAssert.IsAsync(delete, HttpStatusCode.BadRequest, "invalid_header");
    }

    [Fact]
    public async Task Deleted_article_is_gone_with_all_that_belongs_to_it()
    {
        await application.SubmitAnsweredAsync(ApiCalls.Article("gone"));
        using var stale = await application.SendAsync(HttpMethod.Delete, "/api/articles/gone", content: null, ("If-Match", "\"other\""));
        await ProblemAssert.IsAsync(stale, HttpStatusCode.PreconditionFailed, "precondition_failed");
        using var read = await application.GetAsync("/api/articles/gone/perspectives");
        using var deleted = await application.SendAsync(HttpMethod.Delete, "/api/articles/gone", content: null, ("If-Match", read.Tag().Tag));
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        foreach (var part in (string[])["", "/perspectives", "/text"])
        {
            using var missing = await application.GetAsync($"/api/articles/gone{part}", ("If-None-Match", read.Tag().Tag));
            await ProblemAssert.IsAsync(missing, HttpStatusCode.NotFound, "unknown_article");
        }

        using var again = await application.SendAsync(HttpMethod.Delete, "/api/articles/gone", content: null);
        await ProblemAssert.IsAsync(again, HttpStatusCode.NotFound, "unknown_article");
    }

    private Task<HttpResponseMessage> PutAsync(string id, string json, params (string Name, string Value)[] headers) =>
        application.SendAsync(HttpMethod.Put, $"/api/articles/{id}", ApiCalls.Content(json, "application/json"), headers);
}
