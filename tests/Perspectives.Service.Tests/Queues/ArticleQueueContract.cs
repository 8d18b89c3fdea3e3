using System.Collections.Concurrent;
using Perspectives.Service.Queues;

namespace Perspectives.Service.Tests.Queues;

/// <summary>What every queue does. Implementations derive from it; one whose clock cannot be set gives short times and waits.</summary>
public abstract class ArticleQueueContract
{
    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A queue of this test's own, empty at its beginning.</summary>
    protected abstract IArticleQueue Queue { get; }

    protected abstract TimeProvider Time { get; }

    /// <summary>A lease that no test outlives without <see cref="AdvanceAsync"/>.</summary>
    protected virtual TimeSpan Lease => TimeSpan.FromSeconds(30);

    /// <summary>Whether <see cref="IArticleQueue.FindPositionAsync"/> and <see cref="IArticleQueue.ContainsAsync"/> can tell.</summary>
    protected virtual bool KnowsPositions => true;

    /// <summary>Lets so much time pass.</summary>
    protected abstract Task AdvanceAsync(TimeSpan time);

    [Fact]
    public async Task A_message_arrives_with_the_bytes_that_were_sent()
    {
        byte[] body = [0, 1, 0xFF, 0xFE, (byte)'"', 0];
        var id = await Queue.EnqueueAsync(body, operationId: null, Cancellation);
        var message = await ReceiveOneAsync();
        Assert.Equal(id, message.Id);
        Assert.Equal(body, message.Body.ToArray());
        Assert.Equal(1, message.DequeueCount);
        Assert.NotEmpty(message.Receipt);
        Assert.InRange(message.EnqueuedAt, Time.GetUtcNow() - Lease, Time.GetUtcNow() + TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task The_longest_body_is_taken_and_a_longer_one_refused()
    {
        var longest = new byte[Queue.MaximumLength];
        longest[^1] = 7;
        await Queue.EnqueueAsync(longest, "operation", Cancellation);
        await Assert.ThrowsAsync<ArgumentException>(() => Queue.EnqueueAsync(new byte[Queue.MaximumLength + 1], "longer", Cancellation));
        var received = await ReceiveOneAsync();
        Assert.Equal(longest, (await Queue.ReadAsync(received, Cancellation))!.Value.ToArray());
        await Queue.ForgetAsync(received, Cancellation);
        Assert.Equal(1, await Queue.CountAsync(Cancellation));
    }

    [Fact]
    public async Task Messages_come_in_the_order_in_which_they_were_sent()
    {
        var ids = await EnqueueAsync(7);
        var received = await Queue.ReceiveAsync(4, Lease, Cancellation);
        Assert.Equal(ids.Take(4), received.Select(message => message.Id));
        received = await Queue.ReceiveAsync(4, Lease, Cancellation);
        Assert.Equal(ids.Skip(4), received.Select(message => message.Id));
        Assert.Empty(await Queue.ReceiveAsync(4, Lease, Cancellation));
    }

    [Fact]
    public async Task A_message_comes_again_when_its_lease_ends()
    {
        await EnqueueAsync(1);
        var first = await ReceiveOneAsync();
        Assert.Empty(await Queue.ReceiveAsync(1, Lease, Cancellation));
        await AdvanceAsync(Lease);
        var second = await ReceiveOneAsync();
        Assert.Equal(first.Id, second.Id);
        Assert.Equal(first.EnqueuedAt, second.EnqueuedAt);
        Assert.Equal(2, second.DequeueCount);
        Assert.NotEqual(first.Receipt, second.Receipt);
    }

    [Fact]
    public async Task Who_lost_the_lease_can_neither_renew_nor_complete_nor_release()
    {
        await EnqueueAsync(1);
        var lost = await ReceiveOneAsync();
        await AdvanceAsync(Lease);
        var held = await ReceiveOneAsync();
        Assert.Null(await Queue.RenewAsync(lost, Lease, Cancellation));
        Assert.False(await Queue.ReleaseAsync(lost, TimeSpan.Zero, Cancellation));
        Assert.False(await Queue.CompleteAsync(lost, Cancellation));
        Assert.Empty(await Queue.ReceiveAsync(1, Lease, Cancellation));
        Assert.True(await Queue.CompleteAsync(held, Cancellation));
    }

    [Fact]
    public async Task A_renewed_lease_lasts_from_the_renewal_on()
    {
        await EnqueueAsync(1);
        var message = await ReceiveOneAsync();
        await AdvanceAsync(Lease / 2);
        var renewed = await Queue.RenewAsync(message, Lease * 2, Cancellation);
        await AdvanceAsync(Lease);
        Assert.Empty(await Queue.ReceiveAsync(1, Lease, Cancellation));
        await AdvanceAsync(Lease);
        Assert.Equal(2, (await ReceiveOneAsync()).DequeueCount);
        Assert.Equal(message.Id, renewed!.Id);
        Assert.Equal(message.Body.ToArray(), renewed.Body.ToArray());
        Assert.Equal(1, renewed.DequeueCount);
    }

    [Fact]
    public async Task After_a_renewal_only_the_new_receipt_counts()
    {
        await EnqueueAsync(1);
        var message = await ReceiveOneAsync();
        var renewed = await Queue.RenewAsync(message, Lease, Cancellation);
        Assert.NotEqual(message.Receipt, renewed!.Receipt);
        Assert.False(await Queue.CompleteAsync(message, Cancellation));
        Assert.Null(await Queue.RenewAsync(message, Lease, Cancellation));
        Assert.True(await Queue.CompleteAsync(renewed, Cancellation));
    }

    [Fact]
    public async Task A_completed_message_is_gone_for_good()
    {
        await EnqueueAsync(1);
        var message = await ReceiveOneAsync();
        Assert.True(await Queue.CompleteAsync(message, Cancellation));
        Assert.False(await Queue.CompleteAsync(message, Cancellation));
        Assert.Null(await Queue.RenewAsync(message, Lease, Cancellation));
        Assert.False(await Queue.ReleaseAsync(message, TimeSpan.Zero, Cancellation));
        await AdvanceAsync(Lease);
        Assert.Empty(await Queue.ReceiveAsync(1, Lease, Cancellation));
        Assert.Equal(0, await Queue.CountAsync(Cancellation));
    }

    [Fact]
    public async Task A_released_message_comes_at_once_where_there_is_no_delay()
    {
        await EnqueueAsync(1);
        var message = await ReceiveOneAsync();
        Assert.True(await Queue.ReleaseAsync(message, TimeSpan.Zero, Cancellation));
        Assert.False(await Queue.CompleteAsync(message, Cancellation));
        Assert.Equal(2, (await ReceiveOneAsync()).DequeueCount);
    }

    [Fact]
    public async Task A_released_message_comes_after_its_delay()
    {
        await EnqueueAsync(1);
        await Queue.ReleaseAsync(await ReceiveOneAsync(), Lease * 2, Cancellation);
        await AdvanceAsync(Lease);
        Assert.Empty(await Queue.ReceiveAsync(1, Lease, Cancellation));
        await AdvanceAsync(Lease);
        Assert.Equal(2, (await ReceiveOneAsync()).DequeueCount);
    }

    [Fact]
    public async Task Leased_and_waiting_messages_count()
    {
        Assert.Equal(0, await Queue.CountAsync(Cancellation));
        await EnqueueAsync(3);
        var messages = await Queue.ReceiveAsync(2, Lease, Cancellation);
        Assert.Equal(3, await Queue.CountAsync(Cancellation));
        await Queue.CompleteAsync(messages[0], Cancellation);
        await Queue.ReleaseAsync(messages[1], Lease, Cancellation);
        Assert.Equal(2, await Queue.CountAsync(Cancellation));
    }

    [Fact]
    public async Task The_position_is_the_number_of_messages_that_come_before()
    {
        Assert.SkipUnless(KnowsPositions, "This queue cannot tell positions.");
        await EnqueueAsync(3);
        Assert.Equal(2, await Queue.FindPositionAsync("operation-2", Cancellation));
        var first = await ReceiveOneAsync();
        Assert.Null(await Queue.FindPositionAsync("operation-0", Cancellation));
        Assert.Equal(1, await Queue.FindPositionAsync("operation-2", Cancellation));
        await Queue.ReleaseAsync(first, Lease, Cancellation);
        Assert.Equal(0, await Queue.FindPositionAsync("operation-1", Cancellation));
        Assert.Equal(2, await Queue.FindPositionAsync("operation-0", Cancellation));
        await AdvanceAsync(Lease);
        Assert.Equal(0, await Queue.FindPositionAsync("operation-0", Cancellation));
        Assert.Null(await Queue.FindPositionAsync("operation-9", Cancellation));
    }

    [Fact]
    public async Task A_message_is_in_the_queue_until_it_is_completed()
    {
        Assert.SkipUnless(KnowsPositions, "This queue cannot tell what is in it.");
        Assert.False(await Queue.ContainsAsync("operation-0", Cancellation));
        await EnqueueAsync(1);
        Assert.True(await Queue.ContainsAsync("operation-0", Cancellation));
        var message = await ReceiveOneAsync();
        Assert.True(await Queue.ContainsAsync("operation-0", Cancellation));
        await Queue.CompleteAsync(message, Cancellation);
        Assert.False(await Queue.ContainsAsync("operation-0", Cancellation));
    }

    [Fact]
    public async Task Waiting_ends_at_once_where_a_message_is_free()
    {
        await EnqueueAsync(1);
        await Queue.WaitAsync(Lease * 1000, Cancellation);
    }

    [Fact]
    public async Task Waiting_ends_when_a_message_is_sent()
    {
        var waiting = Queue.WaitAsync(Lease * 1000, Cancellation);
        await EnqueueAsync(1);
        await waiting;
    }

    [Fact]
    public async Task Waiting_ends_when_a_lease_does()
    {
        await EnqueueAsync(1);
        await ReceiveOneAsync();
        var waiting = Queue.WaitAsync(Lease * 1000, Cancellation);
        await AdvanceAsync(Lease / 2);
        Assert.False(waiting.IsCompleted);
        await AdvanceUntilAsync(waiting, most: Lease * 2);
        Assert.Single(await Queue.ReceiveAsync(1, Lease, Cancellation));
    }

    [Fact]
    public async Task Waiting_ends_after_the_time_that_was_given()
    {
        var waiting = Queue.WaitAsync(Lease, Cancellation);
        await AdvanceAsync(Lease / 2);
        Assert.False(waiting.IsCompleted);
        await AdvanceUntilAsync(waiting, most: Lease * 2);
    }

    [Fact]
    public async Task Waiting_can_be_cancelled()
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var waiting = Queue.WaitAsync(Lease * 1000, cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task Many_receivers_get_every_message_exactly_once()
    {
        // Longer than a busy machine takes for three messages: who loses one to another receiver gets it twice.
        var lease = TimeSpan.FromMinutes(5);
        var sent = new ConcurrentBag<string>();
        var completed = new ConcurrentBag<string>();
        var senders = Enumerable.Range(0, 3).Select(sender => Task.Run(async () =>
        {
            for (var number = 0; number < 40; number++)
                sent.Add(await Queue.EnqueueAsync(new byte[] { 1 }, $"{sender}-{number}", Cancellation));
        }, Cancellation));
        var receivers = Enumerable.Range(0, 6).Select(receiver => Task.Run(async () =>
        {
            while (completed.Count < 120)
            {
                foreach (var message in await Queue.ReceiveAsync(1 + (receiver % 3), lease, Cancellation))
                {
                    var held = receiver % 2 == 0 ? message : await Queue.RenewAsync(message, lease, Cancellation);
                    Assert.True(await Queue.CompleteAsync(held!, Cancellation));
                    completed.Add(message.Id);
                }
            }
        }, Cancellation));
        await Task.WhenAll(senders.Concat(receivers));
        Assert.Equal(sent.Order(), completed.Order());
        Assert.Equal(120, completed.Distinct().Count());
        Assert.Equal(0, await Queue.CountAsync(Cancellation));
    }

    /// <summary>Sends messages for "operation-0", "operation-1" …</summary>
    protected async Task<IReadOnlyList<string>> EnqueueAsync(int count)
    {
        var ids = new List<string>();
        for (var number = 0; number < count; number++)
            ids.Add(await Queue.EnqueueAsync(new[] { (byte)number }, $"operation-{number}", Cancellation));
        return ids;
    }

    protected async Task<QueuedMessage> ReceiveOneAsync() => Assert.Single(await Queue.ReceiveAsync(1, Lease, Cancellation));

    /// <summary>A clock that was set may be set before the waiting task has set its alarm, so it goes on in small steps.</summary>
    private async Task AdvanceUntilAsync(Task waiting, TimeSpan most)
    {
        const int Steps = 200;
        for (var step = 0; step < Steps && !waiting.IsCompleted; step++)
        {
            await AdvanceAsync(most / Steps);
            await Task.WhenAny(waiting, Task.Delay(1, Cancellation));
        }

        await waiting.WaitAsync(TimeSpan.FromSeconds(10), Cancellation);
    }
}
