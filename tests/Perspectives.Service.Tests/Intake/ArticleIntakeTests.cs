using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Perspectives.Articles;
using Perspectives.Service.Analysis;
using Perspectives.Service.Identity;
using Perspectives.Service.Intake;
using Perspectives.Service.Language;
using Perspectives.Service.Queues;
using Perspectives.Service.Queues.Sqlite;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Sqlite;
using Perspectives.Service.Storage.Sqlite.Identity;

namespace Perspectives.Service.Tests.Intake;

public sealed class ArticleIntakeTests : IDisposable
{
    private const string First = "Mayor Ana Silva said on Monday that the closure of the old bridge was long overdue and would save the town money.";
    private const string Second = "Mayor Ana Silva said on Tuesday that the closure of the old bridge had been a mistake and would cost the town dearly.";

    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 3, 9, 30, 0, TimeSpan.Zero));
    private readonly TemporaryFolder _folder = new();
    private readonly ServiceOptions _options = new();
    private readonly SqliteDatabase _database;
    private readonly SqlitePerspectiveStore _store;
    private readonly SqliteArticleQueue _queue;
    private readonly SqlitePoisonStore _poison;
    private readonly PoisonArticles _poisonArticles;

    public ArticleIntakeTests()
    {
        _database = SqliteDatabase.Open(_folder.Path);
        _store = new SqlitePerspectiveStore(_database);
        _queue = new SqliteArticleQueue(_database, _time);
        _poison = new SqlitePoisonStore(_database);
        _poisonArticles = new PoisonArticles(_poison, _store, _queue, _time);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_accepted_article_is_answered_by_its_message()
    {
        var acceptance = await AcceptAsync("bridge", First);
        Assert.Equal((AcceptanceOutcome.Created, OperationState.Queued), (acceptance.Outcome, acceptance.Operation!.State));
        Assert.Equal(1, await WorkAsync());
        Assert.Equal(OperationState.Succeeded, (await _store.FindOperationAsync(acceptance.Operation.Id, Cancellation))!.State);
        Assert.Equal((ArticleState.Answered, 1), await StateAsync("bridge"));
    }

    [Fact]
    public async Task The_same_article_sent_twice_is_one_operation_with_one_message()
    {
        var first = await AcceptAsync("bridge", First);
        var second = await AcceptAsync("bridge", First);
        Assert.Equal((AcceptanceOutcome.Unchanged, first.Operation!.Id), (second.Outcome, second.Operation!.Id));
        Assert.Equal(1, await _queue.CountAsync(Cancellation));
    }

    [Fact]
    public async Task The_same_article_sent_again_after_its_message_was_lost_gets_a_message()
    {
        var submission = new ArticleSubmission { Article = ArticleOf("bridge", First), OperationId = "lost", AcceptedAt = _time.GetUtcNow() };
        await _store.AcceptAsync(submission, Cancellation);
        await AcceptAsync("bridge", First);
        Assert.Equal(1, await WorkAsync());
        Assert.Equal((ArticleState.Answered, 1), await StateAsync("bridge"));
    }

    [Fact]
    public async Task A_text_that_was_replaced_before_its_turn_is_never_answered()
    {
        var first = await AcceptAsync("bridge", First);
        var second = await AcceptAsync("bridge", Second);
        Assert.Equal(2, await WorkAsync());
        Assert.Equal("superseded", (await _store.FindOperationAsync(first.Operation!.Id, Cancellation))!.Error?.Code);
        Assert.Equal(OperationState.Succeeded, (await _store.FindOperationAsync(second.Operation!.Id, Cancellation))!.State);
        Assert.Equal(Second, (await _store.FindTextAsync("bridge", Cancellation))!.Text);
    }

    [Fact]
    public async Task A_dropped_article_is_accepted_and_answered()
    {
        await DropAsync($$"""{"id":"dropped","outlet":"The Courier","text":"{{First}}"}""");
        Assert.Equal(1, await WorkAsync());
        var article = await _store.FindArticleAsync("dropped", Cancellation);
        Assert.Equal((ArticleState.Answered, "The Courier"), (article!.State, article.Outlet));
    }

    [Fact]
    public async Task A_dropped_article_that_is_delivered_late_does_not_bring_back_an_old_text()
    {
        var message = await DropAndReceiveAsync($$"""{"id":"dropped","text":"{{First}}"}""");
        await Intake().ProcessAsync(message, Cancellation);
        await AcceptAsync("dropped", Second);
        await WorkAsync();
        Assert.True((await Intake().ProcessAsync(message, Cancellation)).IsDone);
        Assert.Equal(Second, (await _store.FindTextAsync("dropped", Cancellation))!.Text);
        Assert.Equal((ArticleState.Answered, 2), await StateAsync("dropped"));
    }

    [Fact]
    public async Task A_dropped_article_that_is_delivered_late_does_not_bring_back_a_deleted_one()
    {
        var message = await DropAndReceiveAsync($$"""{"id":"dropped","text":"{{First}}"}""");
        await Intake().ProcessAsync(message, Cancellation);
        Assert.Equal(Deletion.Done, await _store.DeleteAsync("dropped", WriteCondition.None, _time.GetUtcNow(), Cancellation));
        Assert.True((await Intake().ProcessAsync(message, Cancellation)).IsDone);
        Assert.Null(await _store.FindArticleAsync("dropped", Cancellation));
    }

    [Fact]
    public async Task A_message_that_is_no_article_becomes_poison_once_with_its_bytes_and_the_reason()
    {
        var message = await DropAndReceiveAsync("{\"text\":");
        for (var delivery = 0; delivery < 2; delivery++)
            Assert.Equal(MessageEnd.Poisoned, (await Intake().ProcessAsync(message, Cancellation)).End);
        var poisoned = Assert.Single((await _poison.ListAsync(new PageRequest(10), Cancellation)).Items);
        Assert.Equal("invalid_json", poisoned.Reason.Code);
        Assert.Equal("{\"text\":"u8.ToArray(), (await _poison.FindAsync(poisoned.Id, Cancellation))!.Body.ToArray());
    }

    [Fact]
    public async Task An_article_whose_analysis_ended_with_the_process_too_often_is_poison_without_another_try()
    {
        var operationId = await WearOutAsync();
        Assert.Equal(1, await WorkAsync());
        var operation = await _store.FindOperationAsync(operationId, Cancellation);
        Assert.Equal((OperationState.Failed, "too_many_tries"), (operation!.State, operation.Error?.Code));
        Assert.Equal((ArticleState.Failed, 0), await StateAsync("bridge"));
        Assert.Equal("bridge", Assert.Single((await _poison.ListAsync(new PageRequest(10), Cancellation)).Items).ArticleId);
    }

    [Fact]
    public async Task Replayed_poison_is_worked_on_with_all_its_tries()
    {
        await WearOutAsync();
        await WorkAsync();
        var poisoned = Assert.Single((await _poison.ListAsync(new PageRequest(10), Cancellation)).Items);
        Assert.Equal(PoisonReplay.Done, await _poisonArticles.ReplayAsync(poisoned.Id, Cancellation));
        Assert.Equal(1, await WorkAsync());
        Assert.Equal((ArticleState.Answered, 1), await StateAsync("bridge"));
        Assert.Equal(PoisonReplay.NotFound, await _poisonArticles.ReplayAsync(poisoned.Id, Cancellation));
    }

    [Fact]
    public async Task A_cancelled_analysis_does_not_count_as_a_try()
    {
        var acceptance = await AcceptAsync("bridge", string.Concat(Enumerable.Repeat(First + "\n", 2_000)));
        var message = Assert.Single(await _queue.ReceiveAsync(1, Lease, Cancellation));
        using var cancellation = new CancellationTokenSource();
        var working = Intake().ProcessAsync(message, cancellation.Token);
        await UntilRunningAsync(acceptance.Operation!.Id);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => working);
        var operation = await _store.FindOperationAsync(acceptance.Operation.Id, Cancellation);
        Assert.Equal((OperationState.Queued, 0), (operation!.State, operation.Tries));
    }

    [Fact]
    public async Task A_client_who_waits_is_answered_while_the_queue_is_busy()
    {
        using var cancellation = new CancellationTokenSource();
        var longArticle = ArticleOf("long", string.Concat(Enumerable.Repeat(First + "\n", 2_000)));
        var queued = Enumerable.Range(0, 4).Select(_ => SharedAnalysis.Instance.AnalyzeAsync(longArticle, [], AnalysisLane.Queued, cancellation.Token)).ToArray();
        await SharedAnalysis.Instance.AnalyzeAsync(ArticleOf("short", First), [], AnalysisLane.Interactive, Cancellation);
        Assert.All(queued, task => Assert.False(task.IsCompletedSuccessfully));
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.WhenAll(queued));
    }

    [Fact]
    public async Task Nothing_is_accepted_over_the_limit_of_the_queue()
    {
        _options.MaximumQueueLength = 1;
        await AcceptAsync("bridge", First);
        await Assert.ThrowsAsync<QueueFullException>(() => AcceptAsync("tunnel", First));
        Assert.Null(await _store.FindArticleAsync("tunnel", Cancellation));
    }

    [Fact]
    public async Task Waiting_ends_with_the_operation()
    {
        var acceptance = await AcceptAsync("bridge", First);
        var intake = Intake();
        var waiting = intake.WaitAsync(acceptance.Operation!, TimeSpan.FromHours(1), Cancellation);
        Assert.False(waiting.IsCompleted);
        await intake.ProcessAsync(Assert.Single(await _queue.ReceiveAsync(1, Lease, Cancellation)), Cancellation);
        Assert.Equal(OperationState.Succeeded, (await waiting)!.State);
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    private static Article ArticleOf(string id, string text) => new() { Id = id, Text = text };

    private ArticleIntake Intake() =>
        new(_store, _queue, _poisonArticles, new JointAnalysis(SharedAnalysis.Instance, new NoLanguageReader()), Directory(), Options.Create(_options), _time, NullLogger<ArticleIntake>.Instance);

    private ActorDirectory Directory() => new(new SqliteIdentityStore(_database), new SqlitePerspectiveIndex(_database), _time);

    private Task<Acceptance> AcceptAsync(string id, string text) => Intake().AcceptAsync(ArticleOf(id, text), WriteCondition.None, operationId: null, Cancellation);

    private Task<string> DropAsync(string body) => _queue.EnqueueAsync(Encoding.UTF8.GetBytes(body), operationId: null, Cancellation);

    private async Task<QueuedMessage> DropAndReceiveAsync(string body)
    {
        await DropAsync(body);
        return Assert.Single(await _queue.ReceiveAsync(1, Lease, Cancellation));
    }

    private async Task<(ArticleState State, int Revision)> StateAsync(string id) =>
        await _store.FindArticleAsync(id, Cancellation) is { } article ? (article.State, article.Revision) : throw new InvalidOperationException($"There is no article {id}.");

    /// <summary>Works on all messages that are there; gives how many were done.</summary>
    private async Task<int> WorkAsync()
    {
        var done = 0;
        while (await _queue.ReceiveAsync(1, Lease, Cancellation) is [var message])
        {
            Assert.True((await Intake().ProcessAsync(message, Cancellation)).IsDone);
            Assert.True(await _queue.CompleteAsync(message, Cancellation));
            done++;
        }

        return done;
    }

    /// <summary>Begins as many tries as are allowed and ends none, as a process does that dies each time.</summary>
    private async Task<string> WearOutAsync()
    {
        var operationId = (await AcceptAsync("bridge", First)).Operation!.Id;
        for (var tries = 0; tries < _options.MaximumTries; tries++)
            Assert.NotNull(await _store.BeginTryAsync(operationId, _time.GetUtcNow(), Cancellation));
        return operationId;
    }

    private async Task UntilRunningAsync(string operationId)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        deadline.CancelAfter(TimeSpan.FromSeconds(20));
        while (await _store.FindOperationAsync(operationId, deadline.Token) is not { State: OperationState.Running })
            await Task.Delay(2, deadline.Token);
    }
}
