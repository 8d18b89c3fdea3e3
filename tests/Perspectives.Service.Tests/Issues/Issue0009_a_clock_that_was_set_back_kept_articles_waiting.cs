using Microsoft.Extensions.Time.Testing;
using Perspectives.Service.Queues.Sqlite;
using Perspectives.Service.Storage.Sqlite;

namespace Perspectives.Service.Tests.Issues;

public sealed class Issue0009_a_clock_that_was_set_back_kept_articles_waiting : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 11, 3, 9, 30, 0, TimeSpan.Zero);
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _time = new(Start);
    private readonly SqliteDatabase _database;

    public Issue0009_a_clock_that_was_set_back_kept_articles_waiting() => _database = SqliteDatabase.Open(_folder.Path);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <param name="isReleased">Whether it was to be tried again a little later, or its lease was left behind.</param>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_held_by_the_old_clock_is_received_by_the_new_one(bool isReleased)
    {
        var queue = new SqliteArticleQueue(_database, _time);
        await queue.EnqueueAsync("{}"u8.ToArray(), operationId: null, Cancellation);
        var held = Assert.Single(await queue.ReceiveAsync(1, Lease, Cancellation));
        if (isReleased)
            Assert.True(await queue.ReleaseAsync(held, TimeSpan.FromMinutes(1), Cancellation));
        Assert.Empty(await queue.ReceiveAsync(1, Lease, Cancellation));
        _time.AdjustTime(Start.AddDays(-1));
        Assert.Equal(held.Id, Assert.Single(await queue.ReceiveAsync(1, Lease, Cancellation)).Id);
    }

    [Fact]
    public async Task A_clock_that_goes_forward_gives_back_what_was_leased()
    {
        var queue = new SqliteArticleQueue(_database, _time);
        await queue.EnqueueAsync("{}"u8.ToArray(), operationId: null, Cancellation);
        var held = Assert.Single(await queue.ReceiveAsync(1, Lease, Cancellation));
        _time.AdjustTime(Start.AddDays(1));
        Assert.Single(await queue.ReceiveAsync(1, Lease, Cancellation));
        // Whoever had it before is told.
        Assert.False(await queue.CompleteAsync(held, Cancellation));
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }
}
