using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Perspectives.Articles;
using Perspectives.Service.Intake;
using Perspectives.Service.Queues;
using Perspectives.Service.Queues.Sqlite;
using Perspectives.Service.Storage.Sqlite;

namespace Perspectives.Service.Tests.Intake;

public sealed class UnfinishedOperationsTests : IDisposable
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 3, 9, 30, 0, TimeSpan.Zero));
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDatabase _database;
    private readonly SqlitePerspectiveStore _store;
    private readonly SqliteArticleQueue _queue;

    public UnfinishedOperationsTests()
    {
        _database = SqliteDatabase.Open(_folder.Path);
        _store = new SqlitePerspectiveStore(_database);
        _queue = new SqliteArticleQueue(_database, _time);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_operation_without_a_message_gets_one()
    {
        var operation = await AcceptAsync("lost");
        Assert.Equal(1, await SendAgainAsync());
        var message = Assert.Single(await _queue.ReceiveAsync(5, Lease, Cancellation));
        Assert.Equal(operation.Id, ArticleMessage.Read(message.Body).OperationId);
    }

    [Fact]
    public async Task An_operation_whose_message_waits_or_is_leased_gets_no_second_one()
    {
        foreach (var id in new[] { "leased", "waiting" })
        {
            var operation = await AcceptAsync(id);
            await _queue.EnqueueAsync(ArticleMessage.ForOperation(operation.Id), operation.Id, Cancellation);
        }

        await _queue.ReceiveAsync(1, Lease, Cancellation);
        Assert.Equal(0, await SendAgainAsync());
        Assert.Equal(2, await _queue.CountAsync(Cancellation));
    }

    [Fact]
    public async Task A_finished_operation_gets_none()
    {
        var operation = await AcceptAsync("failed");
        await _store.FailAsync(operation.Id, new OperationError("internal_fault", "It failed."), _time.GetUtcNow(), Cancellation);
        Assert.Equal(0, await SendAgainAsync());
    }

    [Fact]
    public async Task What_another_process_left_behind_gets_its_message_at_the_start()
    {
        await AcceptAsync("lost");
        using var unfinished = Create();
        _time.Advance(TimeSpan.FromMilliseconds(10));
        await unfinished.StartAsync(Cancellation);
        await UntilCountAsync(1);
    }

    [Fact]
    public async Task What_is_lost_later_gets_its_message_when_nobody_is_about_to_send_it()
    {
        await AcceptAsync("lost-before");
        using var unfinished = Create();
        _time.Advance(TimeSpan.FromMilliseconds(10));
        await unfinished.StartAsync(Cancellation);
        await UntilCountAsync(1);
        var lost = _time.GetUtcNow();
        await AcceptAsync("lost-later");
        await UntilCountAsync(2);
        Assert.InRange(_time.GetUtcNow() - lost, TimeSpan.FromMinutes(1), TimeSpan.MaxValue);
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    private UnfinishedOperations Create() => new(_store, _queue, Options.Create(new ServiceOptions()), _time, NullLogger<UnfinishedOperations>.Instance);

    private async Task<int> SendAgainAsync()
    {
        using var unfinished = Create();
        return await unfinished.SendAgainAsync(_time.GetUtcNow() + TimeSpan.FromMinutes(1), Cancellation);
    }

    private async Task<Operation> AcceptAsync(string id)
    {
        var submission = new ArticleSubmission
        {
            Article = new Article { Id = id, Text = $"The mayor said that {id} articles are found again." },
            OperationId = $"operation-{id}",
            AcceptedAt = _time.GetUtcNow(),
        };
        return (await _store.AcceptAsync(submission, Cancellation)).Operation!;
    }

    private async Task UntilCountAsync(int count)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        deadline.CancelAfter(TimeSpan.FromSeconds(20));
        while (await _queue.CountAsync(Cancellation) != count)
        {
            _time.Advance(TimeSpan.FromSeconds(5));
            await Task.Delay(2, deadline.Token);
        }
    }
}
