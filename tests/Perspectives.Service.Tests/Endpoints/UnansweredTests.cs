using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Perspectives.Service.Intake;
using Perspectives.Service.Queues;
using Perspectives.Service.Storage;

namespace Perspectives.Service.Tests.Endpoints;

/// <summary>While nobody works on the queue: operations, articles without an answer, poison, and a queue that is full.</summary>
public sealed class UnansweredTests : IAsyncLifetime
{
    private const int LongestQueue = 3;

    private ServiceApplication _application = null!;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _application = await ServiceApplication.StartAsync(options =>
    {
        options.Worker = false;
        options.MaximumQueueLength = LongestQueue;
    });

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    [Theory]
    [InlineData("nobody")]
    [InlineData("a_b")]
    [InlineData("%F0%9F%98%80")]
    public async Task Operation_that_is_not_there_is_a_problem(string id)
    {
        using var response = await _application.GetAsync($"/api/operations/{id}");
        await ProblemAssert.IsAsync(response, HttpStatusCode.NotFound, "unknown_operation");
    }

    [Fact]
    public async Task Article_that_waits_for_its_first_answer_is_a_conflict_that_names_its_operation()
    {
        using var accepted = await _application.PostJsonAsync("/api/articles", ApiCalls.Article("waiting"), ("Prefer", "wait=0"));
        Assert.Equal(HttpStatusCode.Accepted, accepted.StatusCode);
        Assert.Equal("wait=0", accepted.Header("Preference-Applied"));
        using var response = await _application.GetAsync("/api/articles/waiting/perspectives", ("If-None-Match", "*"));
        await ProblemAssert.IsAsync(response, HttpStatusCode.Conflict, "not_answered_yet");
        Assert.Equal(accepted.Header("Operation-Location"), response.Header("Operation-Location"));
        Assert.NotNull(response.Headers.RetryAfter);
        using var text = await _application.GetAsync("/api/articles/waiting/text");
        Assert.Equal(ApiCalls.Text, await text.TextAsync());
    }

    [Fact]
    public async Task Article_that_could_not_be_analysed_says_so_with_its_operation_and_reason()
    {
        using var accepted = await _application.PostJsonAsync("/api/articles", ApiCalls.Article("failing"));
        await FailAsync(accepted, "too_many_statements");
        using var response = await _application.GetAsync("/api/articles/failing/perspectives");
        await ProblemAssert.IsAsync(response, HttpStatusCode.Conflict, "analysis_failed");
        using var operation = await _application.GetAsync(response.Header("Operation-Location"));
        var error = (await operation.JsonAsync()).GetProperty("error");
        Assert.Equal("too_many_statements", error.GetProperty("code").GetString());
        Assert.Equal(422, error.GetProperty("status").GetInt32());
        Assert.Null(operation.Headers.RetryAfter);
    }

    [Fact]
    public async Task Superseded_text_has_an_operation_that_says_so()
    {
        using var first = await _application.PostJsonAsync("/api/articles", ApiCalls.Article("newer"));
        using var second = await _application.PostJsonAsync("/api/articles", ApiCalls.Article("newer", ApiCalls.Text + " More."));
        using var operation = await _application.GetAsync(first.Header("Operation-Location"));
        var error = (await operation.JsonAsync()).GetProperty("error");
        Assert.Equal(("superseded", 409), (error.GetProperty("code").GetString(), error.GetProperty("status").GetInt32()));
    }

    [Fact]
    public async Task Full_queue_refuses_articles_for_a_while()
    {
        for (var number = 0; number < LongestQueue; number++)
            (await _application.PostJsonAsync("/api/articles", ApiCalls.Article($"full{number}"))).Dispose();
        using var refused = await _application.PostJsonAsync("/api/articles", ApiCalls.Article("refused"));
        await ProblemAssert.IsAsync(refused, HttpStatusCode.ServiceUnavailable, "queue_full");
        Assert.NotNull(refused.Headers.RetryAfter);
        using var batch = await _application.SendAsync(HttpMethod.Post, "/api/articles/batch", ApiCalls.Content(ApiCalls.Article("refused"), "application/jsonl"));
        Assert.Equal(HttpStatusCode.MultiStatus, batch.StatusCode);
        var entry = (await batch.JsonAsync()).GetProperty("entries")[0];
        Assert.Equal("queue_full", entry.GetProperty("problem").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Poisoned_article_is_listed_and_replayed_with_all_its_tries()
    {
        using var accepted = await _application.PostJsonAsync("/api/articles", ApiCalls.Article("poisoned"));
        var id = await PoisonAsync(accepted);
        using var list = await _application.GetAsync("/api/poison");
        var listed = Assert.Single((await list.JsonAsync()).GetProperty("items").EnumerateArray());
        Assert.Equal((id, "poisoned", "too_many_tries"), (listed.GetProperty("id").GetString(), listed.GetProperty("articleId").GetString(), listed.GetProperty("reason").GetProperty("code").GetString()));

        using var replayed = await _application.SendAsync(HttpMethod.Post, listed.GetProperty("links").GetProperty("replay").GetString()!, content: null);
        Assert.Equal(HttpStatusCode.Accepted, replayed.StatusCode);
        using var operation = await _application.GetAsync(replayed.Header("Operation-Location"));
        Assert.Equal("queued", (await operation.JsonAsync()).GetProperty("state").GetString());
        using var again = await _application.SendAsync(HttpMethod.Post, $"/api/poison/{id}/replay", content: null);
        await ProblemAssert.IsAsync(again, HttpStatusCode.NotFound, "unknown_poison");
    }

    [Fact]
    public async Task Poison_of_an_article_with_a_newer_text_or_none_is_gone_with_it()
    {
        using var accepted = await _application.PostJsonAsync("/api/articles", ApiCalls.Article("replaced"));
        var id = await PoisonAsync(accepted);
        using var newer = await _application.PostJsonAsync("/api/articles", ApiCalls.Article("replaced", ApiCalls.Text + " More."));
        Assert.Equal(HttpStatusCode.Accepted, newer.StatusCode);
        using var replayed = await _application.SendAsync(HttpMethod.Post, $"/api/poison/{id}/replay", content: null);
        await ProblemAssert.IsAsync(replayed, HttpStatusCode.NotFound, "unknown_poison");
    }

    [Fact]
    public async Task Poison_that_came_after_the_newer_text_cannot_be_replayed()
    {
        using var accepted = await _application.PostJsonAsync("/api/articles", ApiCalls.Article("overtaken"));
        using var newer = await _application.PostJsonAsync("/api/articles", ApiCalls.Article("overtaken", ApiCalls.Text + " More."));
        var operation = await OperationOf(accepted);
        await _application.Services.GetRequiredService<IPoisonStore>().AddAsync(Message(operation), Cancelled);
        using var replayed = await _application.SendAsync(HttpMethod.Post, "/api/poison/late/replay", content: null);
        await ProblemAssert.IsAsync(replayed, HttpStatusCode.Conflict, "article_changed");
    }

    [Fact]
    public async Task Unreadable_poison_is_replayed_as_it_was_sent()
    {
        await _application.Services.GetRequiredService<IPoisonStore>().AddAsync(Message(operation: null), Cancelled);
        using var replayed = await _application.SendAsync(HttpMethod.Post, "/api/poison/late/replay", content: null);
        Assert.Equal(HttpStatusCode.Accepted, replayed.StatusCode);
        var message = Assert.Single(await _application.Services.GetRequiredService<IArticleQueue>().ReceiveAsync(10, TimeSpan.FromMinutes(1), Cancelled));
        Assert.Equal("not an article"u8.ToArray(), message.Body.ToArray());
    }

    [Fact]
    public async Task Deleted_poison_is_gone()
    {
        await _application.Services.GetRequiredService<IPoisonStore>().AddAsync(Message(operation: null), Cancelled);
        using var deleted = await _application.SendAsync(HttpMethod.Delete, "/api/poison/late", content: null);
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        using var again = await _application.SendAsync(HttpMethod.Delete, "/api/poison/late", content: null);
        await ProblemAssert.IsAsync(again, HttpStatusCode.NotFound, "unknown_poison");
    }

    private static PoisonedMessage Message(Operation? operation) => new()
    {
        Id = "late",
        Reason = new OperationError("too_many_tries", "It was tried too often."),
        Tries = 5,
        Body = "not an article"u8.ToArray(),
        PoisonedAt = DateTimeOffset.UnixEpoch,
        OperationId = operation?.Id,
        ArticleId = operation?.ArticleId,
    };

    private async Task<string> PoisonAsync(HttpResponseMessage accepted)
    {
        var operation = await OperationOf(accepted);
        var message = Assert.Single(await _application.Services.GetRequiredService<IArticleQueue>().ReceiveAsync(1, TimeSpan.FromMinutes(1), Cancelled));
        await _application.Services.GetRequiredService<PoisonArticles>().AddAsync(message, new OperationError("too_many_tries", "It was tried too often."), operation, Cancelled);
        await _application.Services.GetRequiredService<IArticleQueue>().CompleteAsync(message, Cancelled);
        await FailAsync(accepted, "too_many_tries");
        return Assert.Single((await _application.Services.GetRequiredService<IPoisonStore>().ListAsync(new PageRequest(10), Cancelled)).Items).Id;
    }

    private async Task FailAsync(HttpResponseMessage accepted, string code)
    {
        var store = _application.Services.GetRequiredService<IPerspectiveStore>();
        var operation = await OperationOf(accepted);
        await store.BeginTryAsync(operation.Id, DateTimeOffset.UnixEpoch, Cancelled);
        await store.FailAsync(operation.Id, new OperationError(code, "It could not be done."), DateTimeOffset.UnixEpoch, Cancelled);
    }

    private async Task<Operation> OperationOf(HttpResponseMessage accepted) =>
        (await _application.Services.GetRequiredService<IPerspectiveStore>().FindOperationAsync(accepted.Header("Operation-Location").Split('/')[^1], Cancelled))!;
}
