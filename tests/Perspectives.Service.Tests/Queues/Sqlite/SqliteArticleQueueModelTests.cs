using CsCheck;
using Microsoft.Extensions.Time.Testing;
using Perspectives.Service.Queues;
using Perspectives.Service.Queues.Sqlite;
using Perspectives.Service.Storage.Sqlite;

namespace Perspectives.Service.Tests.Queues.Sqlite;

/// <summary>Any row of calls, with leases and receipts that count and such that do not, against the simplest queue that keeps the contract.</summary>
public sealed class SqliteArticleQueueModelTests
{
    private const int MostMessages = 4;

    private enum Call
    {
        Enqueue,
        Receive,
        Renew,
        Release,
        Complete,
        Advance,
        Restart,
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public Task Any_row_of_calls_does_what_a_simple_queue_does()
    {
        // Times are few, so that leases, delays and the clock often meet at the same moment.
        var calls = Gen.Select(
            Gen.Frequency((4, Gen.Const(Call.Enqueue)), (5, Gen.Const(Call.Receive)), (2, Gen.Const(Call.Renew)), (3, Gen.Const(Call.Release)), (3, Gen.Const(Call.Complete)), (4, Gen.Const(Call.Advance)), (1, Gen.Const(Call.Restart))),
            Gen.Int[0, 30],
            Gen.Int[0, 3]).Array[1, 60];
        return calls.SampleAsync(CompareAsync, iter: 60, threads: 1);
    }

    private static async Task CompareAsync((Call Call, int Choice, int Seconds)[] calls)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 3, 9, 30, 0, TimeSpan.Zero));
        using var folder = new TemporaryFolder();
        using var database = SqliteDatabase.Open(folder.Path);
        var queue = new SqliteArticleQueue(database, time);
        var model = new SimpleQueue(time);
        var held = new List<(QueuedMessage Message, int Receipt)>();
        foreach (var (call, choice, seconds) in calls)
        {
            await CallAsync(queue, model, time, held, call, choice, TimeSpan.FromSeconds(seconds));
            Assert.Equal(model.Count, await queue.CountAsync(Cancellation));
            for (var number = 0; number < model.SentCount; number++)
            {
                Assert.Equal(model.FindPosition(number), await queue.FindPositionAsync($"operation-{number}", Cancellation));
                Assert.Equal(model.Contains(number), await queue.ContainsAsync($"operation-{number}", Cancellation));
            }
        }
    }

    private static async Task CallAsync(
        SqliteArticleQueue queue, SimpleQueue model, FakeTimeProvider time, List<(QueuedMessage Message, int Receipt)> held, Call call, int choice, TimeSpan span)
    {
        var (message, receipt) = held.Count == 0 ? (null, 0) : held[choice % held.Count];
        switch (call)
        {
            case Call.Enqueue:
                await queue.EnqueueAsync(new[] { (byte)model.SentCount }, $"operation-{model.SentCount}", Cancellation);
                model.Enqueue();
                break;
            case Call.Receive:
                var received = await queue.ReceiveAsync(1 + (choice % MostMessages), span + TimeSpan.FromSeconds(1), Cancellation);
                var expected = model.Receive(1 + (choice % MostMessages), span + TimeSpan.FromSeconds(1));
                Assert.Equal(expected.Select(one => (one.Number, one.DequeueCount)), received.Select(one => ((int)one.Body.Span[0], one.DequeueCount)));
                held.AddRange(received.Zip(expected, (one, simple) => (one, simple.Receipt)));
                break;
            case Call.Renew when message is not null:
                var renewed = await queue.RenewAsync(message, span + TimeSpan.FromSeconds(1), Cancellation);
                var newReceipt = model.Renew(receipt, span + TimeSpan.FromSeconds(1));
                Assert.Equal(newReceipt is null, renewed is null);
                if (renewed is not null)
                    held.Add((renewed, newReceipt!.Value));
                break;
            case Call.Release when message is not null:
                Assert.Equal(model.Release(receipt, span), await queue.ReleaseAsync(message, span, Cancellation));
                break;
            case Call.Complete when message is not null:
                Assert.Equal(model.Complete(receipt), await queue.CompleteAsync(message, Cancellation));
                break;
            case Call.Advance:
                time.Advance(span);
                break;
            case Call.Restart:
                Assert.Equal(model.GiveBackAbandoned(), await queue.GiveBackAbandonedAsync(Cancellation));
                break;
        }
    }
}
