using System.Net;
using System.Text;

namespace Perspectives.Service.Tests.Endpoints;

public sealed class SubmissionTests(ServiceApplication application) : IClassFixture<ServiceApplication>
{
    [Fact]
    public async Task Article_is_accepted_with_its_operation_and_addresses()
    {
        using var response = await application.PostJsonAsync("/api/articles", ApiCalls.Article("accepted"));
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        var operation = await response.JsonAsync();
        Assert.Equal("accepted", operation.GetProperty("articleId").GetString());
        Assert.Equal("/api/articles/accepted", response.Headers.Location?.OriginalString);
        Assert.Equal($"/api/operations/{operation.GetProperty("id").GetString()}", response.Header("Operation-Location"));
        Assert.NotNull(response.Headers.RetryAfter);
    }

    [Fact]
    public async Task Whoever_waits_gets_the_answer_of_a_new_article_as_created()
    {
        using var response = await application.PostJsonAsync("/api/articles", ApiCalls.Article("waited"), ("Prefer", "respond-async, wait=100"));
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal("wait=60", response.Header("Preference-Applied"));
        Assert.Equal("/api/articles/waited/perspectives", response.Content.Headers.ContentLocation?.OriginalString);
        var answer = await response.JsonAsync();
        Assert.Equal("waited", answer.GetProperty("article").GetProperty("id").GetString());
        Assert.Equal("Ana Silva", answer.GetProperty("actors")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task Identical_content_is_answered_at_once_and_changed_content_is_a_new_revision()
    {
        await application.SubmitAnsweredAsync(ApiCalls.Article("again"));
        using var same = await application.PostJsonAsync("/api/articles", ApiCalls.Article("again"));
        Assert.Equal(HttpStatusCode.OK, same.StatusCode);
        Assert.Equal("succeeded", (await same.JsonAsync()).GetProperty("state").GetString());
        using var changed = await application.PostJsonAsync("/api/articles", ApiCalls.Article("again", ApiCalls.Text + " He left."), ("Prefer", "wait=60"));
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.Equal(2, (await changed.JsonAsync()).GetProperty("article").GetProperty("revision").GetInt32());
    }

    [Fact]
    public async Task Article_is_analysed_again_as_it_was_sent()
    {
        await application.SubmitAnsweredAsync(ApiCalls.Article("once-more", title: "The bridge"));
        using var accepted = await application.PostJsonAsync("/api/articles/once-more/analyze", "");
        Assert.Equal(HttpStatusCode.Accepted, accepted.StatusCode);
        var operation = await accepted.JsonAsync();
        Assert.Equal($"/api/operations/{operation.GetProperty("id").GetString()}", accepted.Header("Operation-Location"));
        // The same content again has the answer to wait for.
        using var answer = await application.PostJsonAsync("/api/articles", ApiCalls.Article("once-more", title: "The bridge"), ("Prefer", "wait=60"));
        Assert.Equal(2, (await answer.JsonAsync()).GetProperty("article").GetProperty("revision").GetInt32());
        using var unknown = await application.PostJsonAsync("/api/articles/never-sent/analyze", "");
        await ProblemAssert.IsAsync(unknown, HttpStatusCode.NotFound, "unknown_article");
    }

    [Theory]
    [InlineData("wait=x")]
    [InlineData("wait")]
    [InlineData("wait=-1")]
    [InlineData("return=minimal")]
    public async Task Preference_that_cannot_be_understood_is_ignored(string preference)
    {
        using var response = await application.PostJsonAsync("/api/articles", ApiCalls.Article(null, ApiCalls.Text + preference), ("Prefer", preference));
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.False(response.Headers.Contains("Preference-Applied"));
    }

    [Fact]
    public async Task Text_takes_what_is_known_from_the_query()
    {
        const string Address = "/api/articles?id=plain&title=The%20bridge&outlet=Courier&publishedAt=2026-05-03T14:30:00%2B02:00&tags=a&tags=b";
        using var response = await application.SendAsync(HttpMethod.Post, Address, ApiCalls.Content(ApiCalls.Text, "text/plain; charset=utf-8"), ("Prefer", "wait=60"));
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        var article = (await response.JsonAsync()).GetProperty("article");
        Assert.Equal("The bridge", article.GetProperty("title").GetString());
        Assert.Equal("Courier", article.GetProperty("outlet").GetString());
        Assert.Equal("2026-05-03T12:30:00Z", article.GetProperty("publishedAt").GetString());
        Assert.Equal(2, article.GetProperty("tags").GetArrayLength());
        Assert.Null(article.GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("text/plain; charset=iso-8859-1", "windows-1252")]
    [InlineData("text/plain; charset=\"utf-16\"", "utf-16")]
    [InlineData("text/plain; charset=iso-8859-2", "iso-8859-2")]
    [InlineData("text/plain", "windows-1252")]
    public async Task Text_is_read_in_the_charset_that_it_is_sent_in(string type, string charset)
    {
        const string Words = "Mayor Zoë Müller said: “It is too late.” That was all she said on the day.";
        var text = charset == "iso-8859-2" ? Words.Replace('ë', 'é').Replace('“', '"').Replace('”', '"') : Words;
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
        using var response = await application.SendAsync(
            HttpMethod.Post, $"/api/analyze?outlet={charset}", ApiCalls.Content(encoding.GetBytes(text), type));
        Assert.True(response.StatusCode == HttpStatusCode.OK, await response.TextAsync());
        Assert.Equal(text, (await response.JsonAsync()).GetProperty("article").GetProperty("text").GetString());
    }

    [Fact]
    public async Task Page_is_read_in_the_charset_that_it_names()
    {
        const string Page = "<html><head><meta charset='iso-8859-2'><title>Most</title></head><body><article><p>Mayor Łucja Müller said the bridge was closed for good reason, and that the people would understand it.</p></article></body></html>";
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("iso-8859-2")!.GetBytes(Page);
        using var response = await application.SendAsync(HttpMethod.Post, "/api/analyze", ApiCalls.Content(bytes, "text/html"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("Łucja Müller", (await response.JsonAsync()).GetProperty("article").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_errors_of_a_body_are_said_at_once_by_json_pointer()
    {
        using var response = await application.PostJsonAsync("/api/articles", """{"id": "a/b", "title": 7, "tags": ["ok", 1], "text": " "}""");
        var problem = await ProblemAssert.IsAsync(response, HttpStatusCode.UnprocessableEntity, "invalid_article");
        foreach (var pointer in (string[])["/id", "/title", "/tags/1", "/text"])
            Assert.NotEmpty(ProblemAssert.ErrorsOf(problem, pointer));
    }

    [Fact]
    public async Task All_errors_of_query_and_text_are_said_at_once_by_name()
    {
        using var response = await application.SendAsync(HttpMethod.Post, "/api/articles?id=a%2Fb&publishedAt=soon&unknown=1", ApiCalls.Content(" ", "text/plain"));
        var problem = await ProblemAssert.IsAsync(response, HttpStatusCode.BadRequest, "invalid_article");
        foreach (var name in (string[])["id", "publishedAt", "unknown", ""])
            Assert.NotEmpty(ProblemAssert.ErrorsOf(problem, name));
    }

    [Theory]
    [InlineData("{\"text\": \"x\"", HttpStatusCode.BadRequest, "invalid_json")]
    [InlineData("", HttpStatusCode.BadRequest, "invalid_json")]
    [InlineData("[]", HttpStatusCode.BadRequest, "invalid_json")]
    [InlineData("{}", HttpStatusCode.UnprocessableEntity, "empty_text")]
    [InlineData("{\"text\": \"Der Bürgermeister sagte, die Brücke werde im Mai wieder geöffnet, und die Bürger könnten dann wieder über den Fluss gehen.\"}", HttpStatusCode.UnprocessableEntity, "unsupported_language")]
    public async Task Body_that_is_no_article_says_why(string body, HttpStatusCode status, string code)
    {
        using var response = await application.PostJsonAsync("/api/articles", body);
        await ProblemAssert.IsAsync(response, status, code);
    }

    [Fact]
    public async Task Deeply_nested_json_is_refused()
    {
        using var response = await application.PostJsonAsync("/api/articles", "{\"text\":\"x\",\"more\":" + new string('[', 100) + new string(']', 100) + "}");
        await ProblemAssert.IsAsync(response, HttpStatusCode.BadRequest, "invalid_json");
    }

    [Fact]
    public async Task Invalid_utf8_is_refused_with_its_place()
    {
        using var response = await application.SendAsync(HttpMethod.Post, "/api/articles", ApiCalls.Content([.. "{\"text\":\""u8, 0xC3, 0x28, .. "\"}"u8], "application/json"));
        var problem = await ProblemAssert.IsAsync(response, HttpStatusCode.BadRequest, "invalid_json");
        Assert.Contains("line 1, column 10", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_languages_are_taken_where_they_are_asked_for()
    {
        var german = ApiCalls.Article(null, "Der Bürgermeister sagte, die Brücke werde im Mai wieder geöffnet, und die Bürger könnten dann wieder über den Fluss gehen.");
        using var response = await application.PostJsonAsync("/api/articles?anyLanguage=true", german);
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    [Theory]
    [InlineData("application/xml", "unsupported_media_type")]
    [InlineData("nonsense", "unsupported_media_type")]
    [InlineData(null, "unsupported_media_type")]
    [InlineData("application/json; charset=utf-16", "unsupported_charset")]
    [InlineData("text/plain; charset=klingon", "unsupported_charset")]
    [InlineData("text/plain; charset=utf-7", "unsupported_charset")]
    public async Task Type_that_is_not_read_is_refused(string? type, string code)
    {
        using var response = await application.SendAsync(HttpMethod.Post, "/api/articles", ApiCalls.Content("{}"u8.ToArray(), type));
        await ProblemAssert.IsAsync(response, HttpStatusCode.UnsupportedMediaType, code);
        if (code == "unsupported_media_type")
            Assert.Equal("application/json, text/plain, text/html", string.Join(", ", response.Headers.GetValues("Accept")));
    }

    [Fact]
    public async Task Compressed_body_is_refused()
    {
        using var content = ApiCalls.Content("x", "text/plain");
        content.Headers.ContentEncoding.Add("gzip");
        using var response = await application.SendAsync(HttpMethod.Post, "/api/articles", content);
        await ProblemAssert.IsAsync(response, HttpStatusCode.UnsupportedMediaType, "unsupported_content_encoding");
    }

    [Fact]
    public async Task Request_without_a_body_is_refused()
    {
        using var response = await application.SendAsync(HttpMethod.Post, "/api/articles", content: null);
        await ProblemAssert.IsAsync(response, HttpStatusCode.BadRequest, "missing_body");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Body_over_its_limit_is_refused_whether_its_length_is_told_or_not(bool isTold)
    {
        using HttpContent content = isTold ? ApiCalls.Content(new byte[(4 << 20) + 1], "text/plain") : new StreamContent(new UntoldStream((4 << 20) + 1));
        content.Headers.ContentType = new("text/plain");
        using var response = await application.SendAsync(HttpMethod.Post, "/api/articles", content);
        await ProblemAssert.IsAsync(response, HttpStatusCode.RequestEntityTooLarge, "body_too_large");
    }

    [Fact]
    public async Task Text_over_a_million_units_is_refused()
    {
        using var response = await application.SendAsync(HttpMethod.Post, "/api/articles", ApiCalls.Content(new string('a', 1_000_001), "text/plain"));
        await ProblemAssert.IsAsync(response, HttpStatusCode.RequestEntityTooLarge, "text_too_long");
    }

    [Fact]
    public async Task Same_key_with_the_same_content_is_the_same_operation()
    {
        var json = ApiCalls.Article(null, ApiCalls.Text + " The same.");
        using var first = await application.PostJsonAsync("/api/articles", json, ("Idempotency-Key", "one"));
        using var second = await application.PostJsonAsync("/api/articles", json, ("Idempotency-Key", "one"));
        Assert.Equal((await first.JsonAsync()).GetProperty("id").GetString(), (await second.JsonAsync()).GetProperty("id").GetString());
    }

    [Fact]
    public async Task Same_key_with_other_content_is_refused()
    {
        using var first = await application.PostJsonAsync("/api/articles", ApiCalls.Article("key-1"), ("Idempotency-Key", "two"));
        using var second = await application.PostJsonAsync("/api/articles", ApiCalls.Article("key-2"), ("Idempotency-Key", "two"));
        Assert.Equal(HttpStatusCode.Accepted, first.StatusCode);
        await ProblemAssert.IsAsync(second, HttpStatusCode.UnprocessableEntity, "idempotency_key_reused");
    }

    [Theory]
    [InlineData("late", false)]
    [InlineData("late-known", true)]
    public async Task Late_repetition_brings_no_old_text_back(string id, bool isKnown)
    {
        if (isKnown)
            await application.SubmitAnsweredAsync(ApiCalls.Article(id));
        using var old = await application.PostJsonAsync("/api/articles", ApiCalls.Article(id), ("Idempotency-Key", id));
        await application.SubmitAnsweredAsync(ApiCalls.Article(id, ApiCalls.Text + " It was the end."));
        using var late = await application.PostJsonAsync("/api/articles", ApiCalls.Article(id), ("Idempotency-Key", id));
        Assert.Equal(await OperationOf(old), await OperationOf(late));
        using var text = await application.GetAsync($"/api/articles/{id}/text");
        Assert.EndsWith("It was the end.", await text.TextAsync(), StringComparison.Ordinal);

        static async Task<string?> OperationOf(HttpResponseMessage response) => (await response.JsonAsync()).GetProperty("id").GetString();
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("201")]
    [InlineData("ü")]
    [InlineData("a, b")]
    public async Task Key_that_is_no_key_is_refused(string key)
    {
        var value = key == "201" ? new string('k', 201) : key;
        using var response = await application.PostJsonAsync("/api/articles", ApiCalls.Article(null), ("Idempotency-Key", value));
        await ProblemAssert.IsAsync(response, HttpStatusCode.BadRequest, "invalid_header");
    }

    [Fact]
    public async Task Key_that_is_given_twice_is_refused()
    {
        using var response = await application.PostJsonAsync("/api/articles", ApiCalls.Article(null), ("Idempotency-Key", "a"), ("Idempotency-Key", "b"));
        await ProblemAssert.IsAsync(response, HttpStatusCode.BadRequest, "invalid_header");
    }
}
