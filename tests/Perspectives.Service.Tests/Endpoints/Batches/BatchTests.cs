using System.Net;
using System.Text;
using System.Text.Json;

namespace Perspectives.Service.Tests.Endpoints.Batches;

public sealed class BatchTests(ServiceApplication application) : IClassFixture<ServiceApplication>
{
    [Theory]
    [InlineData("application/jsonl")]
    [InlineData("application/x-ndjson; charset=utf-8")]
    public async Task Lines_are_accepted_in_order(string type)
    {
        var body = $"{ApiCalls.Article("l1")}\n\r\n{ApiCalls.Article("l2", ApiCalls.Text + " Two.")}\r\n";
        using var response = await PostAsync(body, type);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var entries = await EntriesOf(response);
        Assert.Equal(["l1", "l2"], entries.Select(entry => entry.GetProperty("operation").GetProperty("articleId").GetString()));
        Assert.Equal([1, 3], entries.Select(entry => entry.GetProperty("line").GetInt32()));
    }

    [Fact]
    public async Task Elements_of_an_array_are_accepted_in_order()
    {
        using var response = await PostAsync($"\n[ {ApiCalls.Article("e1")} ,\n {ApiCalls.Article("e2", "She said: “[no, {really} \\\" not]”, and that was all there was.")}\n]\n", "application/json");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal([(0, 2), (1, 3)], (await EntriesOf(response)).Select(entry => (entry.GetProperty("index").GetInt32(), entry.GetProperty("line").GetInt32())));
    }

    [Fact]
    public async Task Bad_articles_keep_no_good_one_back()
    {
        var body = string.Join('\n', ApiCalls.Article("b1"), "{\"text\": ", "{\"text\": \"\", \"id\": \"a/b\"}", "\uFFFF", ApiCalls.Article("b2"));
        using var response = await PostAsync(body, "application/jsonl");
        Assert.Equal(HttpStatusCode.MultiStatus, response.StatusCode);
        Assert.Equal([202, 400, 422, 400, 202], (await EntriesOf(response)).Select(entry => entry.GetProperty("status").GetInt32()));
        var batch = await response.JsonAsync();
        Assert.Equal((2, 3), (batch.GetProperty("accepted").GetInt32(), batch.GetProperty("refused").GetInt32()));
        var errors = batch.GetProperty("entries")[2].GetProperty("problem").GetProperty("errors");
        Assert.True(errors.TryGetProperty("/id", out _) && errors.TryGetProperty("/text", out _));
    }

    [Fact]
    public async Task Broken_element_of_an_array_costs_that_element()
    {
        using var response = await PostAsync($"[{ApiCalls.Article("c1")}, {{\"text\": ]}}, 7, {ApiCalls.Article("c2")} {ApiCalls.Article("c3")}, {ApiCalls.Article("c4")}]", "application/json");
        Assert.Equal([202, 400, 400, 400, 202], (await EntriesOf(response)).Select(entry => entry.GetProperty("status").GetInt32()));
    }

    [Theory]
    [InlineData("{\"text\": \"x\"}", "no JSON array")]
    [InlineData("", "The body is empty")]
    [InlineData("  \n ", "The body is empty")]
    [InlineData("[\n{\"text\": \"x\"", "begins at line 2")]
    [InlineData("[", "The body ends within the array")]
    public async Task Body_that_is_no_array_is_refused_with_the_place(string body, string detail)
    {
        using var response = await PostAsync(body, "application/json");
        var problem = await ProblemAssert.IsAsync(response, HttpStatusCode.BadRequest, "broken_array");
        Assert.Contains(detail, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Array_that_breaks_off_keeps_what_was_accepted_before()
    {
        using var response = await PostAsync($"[{ApiCalls.Article("d1")},\n{{\"text\": \"unfinished", "application/json");
        Assert.Equal(HttpStatusCode.MultiStatus, response.StatusCode);
        var entries = await EntriesOf(response);
        Assert.Equal(["", "broken_array"], entries.Select(entry => entry.TryGetProperty("problem", out var problem) ? problem.GetProperty("code").GetString() : ""));
    }

    [Fact]
    public async Task What_follows_an_array_is_told()
    {
        using var response = await PostAsync($"[{ApiCalls.Article("f1")}]\n{ApiCalls.Article("f2")}", "application/json");
        Assert.Equal([202, 400], (await EntriesOf(response)).Select(entry => entry.GetProperty("status").GetInt32()));
    }

    [Theory]
    [InlineData("[]", "application/json")]
    [InlineData("\n \n", "application/jsonl")]
    public async Task Batch_without_an_article_is_refused(string body, string type)
    {
        using var response = await PostAsync(body, type);
        await ProblemAssert.IsAsync(response, HttpStatusCode.BadRequest, "missing_body");
    }

    [Fact]
    public async Task Commas_too_many_cost_no_article()
    {
        using var response = await PostAsync($"[,{ApiCalls.Article("g1")},,]", "application/json");
        Assert.Equal([400, 202, 400, 400], (await EntriesOf(response)).Select(entry => entry.GetProperty("status").GetInt32()));
    }

    [Fact]
    public async Task Article_over_its_limit_costs_itself_only()
    {
        var body = $"{{\"text\":\"{new string('a', 5 << 20)}\"}}\n{ApiCalls.Article("h1")}";
        using var response = await PostAsync(body, "application/jsonl");
        Assert.Equal([413, 202], (await EntriesOf(response)).Select(entry => entry.GetProperty("status").GetInt32()));
    }

    [Fact]
    public async Task Articles_after_the_500th_are_not_read()
    {
        await using var idle = await ServiceApplication.StartAsync(options => options.Worker = false);
        var body = string.Join('\n', Enumerable.Range(0, 503).Select(number => ApiCalls.Article($"n{number}")));
        using var response = await idle.SendAsync(HttpMethod.Post, "/api/articles/batch", ApiCalls.Content(body, "application/jsonl"));
        var entries = await EntriesOf(response);
        Assert.Equal(501, entries.Length);
        Assert.All(entries[..500], entry => Assert.Equal(202, entry.GetProperty("status").GetInt32()));
        Assert.Equal("too_many_articles", entries[500].GetProperty("problem").GetProperty("code").GetString());
        using var last = await idle.GetAsync("/api/articles/n500");
        Assert.Equal(HttpStatusCode.NotFound, last.StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Batch_over_25_MiB_is_refused_whether_its_length_is_told_or_not(bool isTold)
    {
        const int Length = (25 << 20) + 1;
        using HttpContent content = isTold ? ApiCalls.Content(new byte[Length], null) : new StreamContent(new UntoldStream(Length));
        content.Headers.TryAddWithoutValidation("Content-Type", "application/jsonl");
        using var response = await application.SendAsync(HttpMethod.Post, "/api/articles/batch", content);
        await ProblemAssert.IsAsync(response, HttpStatusCode.RequestEntityTooLarge, "body_too_large");
    }

    [Fact]
    public async Task Type_that_is_no_batch_is_refused()
    {
        using var response = await PostAsync("x", "text/plain");
        await ProblemAssert.IsAsync(response, HttpStatusCode.UnsupportedMediaType, "unsupported_media_type");
    }

    [Fact]
    public async Task Key_holds_for_every_article_of_the_batch_apart()
    {
        var body = $"{ApiCalls.Article("k1")}\n{ApiCalls.Article("k2")}";
        using var first = await PostAsync(body, "application/jsonl", ("Idempotency-Key", "batch"));
        using var second = await PostAsync(body, "application/jsonl", ("Idempotency-Key", "batch"));
        Assert.Equal((await EntriesOf(first)).Select(OperationOf), (await EntriesOf(second)).Select(OperationOf));
        using var third = await PostAsync($"{ApiCalls.Article("k1")}\n{ApiCalls.Article("k3")}", "application/jsonl", ("Idempotency-Key", "batch"));
        Assert.Equal([null, "idempotency_key_reused"], (await EntriesOf(third)).Select(entry => entry.TryGetProperty("problem", out var problem) ? problem.GetProperty("code").GetString() : null));

        static string? OperationOf(JsonElement entry) => entry.GetProperty("operation").GetProperty("id").GetString();
    }

    [Fact]
    public async Task Byte_order_mark_is_no_part_of_the_first_article()
    {
        byte[] body = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes($"[{ApiCalls.Article("m1")}]")];
        using var response = await application.SendAsync(HttpMethod.Post, "/api/articles/batch", ApiCalls.Content(body, "application/json"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static async Task<JsonElement[]> EntriesOf(HttpResponseMessage response) => [.. (await response.JsonAsync()).GetProperty("entries").EnumerateArray()];

    private Task<HttpResponseMessage> PostAsync(string body, string type, params (string Name, string Value)[] headers) =>
        application.SendAsync(HttpMethod.Post, "/api/articles/batch", ApiCalls.Content(body, type), headers);
}
