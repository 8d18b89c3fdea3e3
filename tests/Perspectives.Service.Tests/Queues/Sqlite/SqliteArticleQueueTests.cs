using Microsoft.Extensions.Time.Testing;
using Perspectives.Service.Intake;
using Perspectives.Service.Queues;
using Perspectives.Service.Queues.Sqlite;
using Perspectives.Service.Storage.Sqlite;

namespace Perspectives.Service.Tests.Queues.Sqlite;

public sealed class SqliteArticleQueueTests : ArticleQueueContract, IDisposable
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 3, 9, 30, 0, TimeSpan.Zero));
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDatabase _database;
    private readonly SqliteArticleQueue _queue;

    public SqliteArticleQueueTests()
    {
        _database = SqliteDatabase.Open(_folder.Path);
        _queue = new SqliteArticleQueue(_database, _time);
    }

    protected override IArticleQueue Queue => _queue;

    protected override TimeProvider Time => _time;

    [Fact]
    public async Task What_was_sent_outlives_the_process()
    {
        await EnqueueAsync(2);
        _database.Dispose();
        using var database = SqliteDatabase.Open(_folder.Path);
        Assert.Equal(2, (await new SqliteArticleQueue(database, _time).ReceiveAsync(5, Lease, Cancellation)).Count);
    }

    [Fact]
    public async Task Waiting_ends_when_another_process_has_sent_a_message()
    {
        var waiting = Queue.WaitAsync(Lease, Cancellation);
        using var database = SqliteDatabase.Open(_folder.Path);
        await new SqliteArticleQueue(database, _time).EnqueueAsync(new byte[] { 1 }, "other", Cancellation);
        Assert.False(waiting.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(1));
        await waiting.WaitAsync(TimeSpan.FromSeconds(10), Cancellation);
    }

    [Fact]
    public async Task A_dropped_message_is_found_by_the_operation_that_it_becomes()
    {
        var id = await Queue.EnqueueAsync(new byte[] { 1 }, operationId: null, Cancellation);
        Assert.True(await Queue.ContainsAsync(OperationId.OfMessage(id), Cancellation));
    }

    [Fact]
    public async Task What_a_dead_process_held_comes_behind_those_that_wait()
    {
        var ids = await EnqueueAsync(3);
        var held = await ReceiveOneAsync();
        Assert.Equal(1, await _queue.GiveBackAbandonedAsync(Cancellation));
        Assert.False(await Queue.CompleteAsync(held, Cancellation));
        await AdvanceAsync(TimeSpan.FromSeconds(1));
        var received = await Queue.ReceiveAsync(5, Lease, Cancellation);
        Assert.Equal([ids[1], ids[2], ids[0]], received.Select(message => message.Id));
        Assert.Equal([1, 1, 2], received.Select(message => message.DequeueCount));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 4)]
    [InlineData(9, 60)]
    public async Task What_was_held_at_each_death_comes_later_each_time(int deaths, int seconds)
    {
        await EnqueueAsync(1);
        for (var death = 1; death <= deaths; death++)
        {
            await AdvanceAsync(TimeSpan.FromMinutes(1));
            await ReceiveOneAsync();
            await _queue.GiveBackAbandonedAsync(Cancellation);
        }

        await AdvanceAsync(TimeSpan.FromSeconds(seconds) - TimeSpan.FromMilliseconds(1));
        Assert.Empty(await Queue.ReceiveAsync(1, Lease, Cancellation));
        await AdvanceAsync(TimeSpan.FromMilliseconds(1));
        Assert.Equal(deaths + 1, (await ReceiveOneAsync()).DequeueCount);
    }

    [Fact]
    public async Task What_nobody_held_keeps_its_place_and_its_delay()
    {
        var ids = await EnqueueAsync(2);
        await Queue.ReleaseAsync(await ReceiveOneAsync(), Lease, Cancellation);
        Assert.Equal(0, await _queue.GiveBackAbandonedAsync(Cancellation));
        Assert.Equal(ids[1], (await ReceiveOneAsync()).Id);
        Assert.Empty(await Queue.ReceiveAsync(1, Lease, Cancellation));
        await AdvanceAsync(Lease);
        Assert.Equal(2, (await Queue.ReceiveAsync(5, Lease, Cancellation)).Count);
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    protected override Task AdvanceAsync(TimeSpan time)
    {
        _time.Advance(time);
        return Task.CompletedTask;
    }
}
