using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Perspectives.Service.Storage.Tables;

namespace Perspectives.Service.Queues.Storage;

/// <summary>
/// A queue of the storage account. Our own messages are Base64; what somebody drops may be Base64 or not, and is taken as it was meant. The queue cannot be
/// asked what is in it, and tells nobody that something has come: it is looked at, less often while nothing comes.
/// </summary>
internal sealed class StorageArticleQueue(AccountResource<QueueClient> resource, TimeProvider time) : IArticleQueue
{
    /// <summary>The most messages that one request gives.</summary>
    private const int MostAtOnce = 32;

    private const int NotFound = 404;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan NeverExpires = TimeSpan.FromSeconds(-1);

    // What the service takes for a lease or a delay.
    private static readonly TimeSpan LongestLease = TimeSpan.FromDays(7);

    private readonly Signal _sent = new();

    /// <summary>64 KiB of Base64.</summary>
    public int MaximumLength => 48 << 10;

    public async Task<string> EnqueueAsync(ReadOnlyMemory<byte> body, string? operationId, CancellationToken cancellationToken)
    {
        if (body.Length > MaximumLength)
            throw new ArgumentException($"A message has at most {MaximumLength} bytes; this one has {body.Length}.", nameof(body));
        var receipt = await resource.UseAsync(queue => queue.SendMessageAsync(Convert.ToBase64String(body.Span), TimeSpan.Zero, NeverExpires, cancellationToken), cancellationToken);
        _sent.Set();
        return receipt.Value.MessageId;
    }

    public async Task<IReadOnlyList<QueuedMessage>> ReceiveAsync(int most, TimeSpan lease, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        var received = await resource.UseAsync(queue => queue.ReceiveMessagesAsync(Math.Min(most, MostAtOnce), Within(lease), cancellationToken), cancellationToken);
        return [.. received.Value.Select(Read)];
    }

    public async Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        for (var pause = FirstPause; ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            var sent = _sent.Next;
            var waiting = await resource.UseAsync(queue => queue.PeekMessagesAsync(1, cancellationToken), cancellationToken);
            var left = longest - time.GetElapsedTime(start);
            if (waiting.Value.Length > 0 || left <= TimeSpan.Zero)
                return;
            using var alarm = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            await Task.WhenAny(sent, Task.Delay(pause < left ? pause : left, time, alarm.Token));
            await alarm.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    public async Task<QueuedMessage?> RenewAsync(QueuedMessage message, TimeSpan lease, CancellationToken cancellationToken) =>
        await UpdateAsync(message, lease, cancellationToken) is { } receipt ? message with { Receipt = receipt } : null;

    public Task<bool> CompleteAsync(QueuedMessage message, CancellationToken cancellationToken) => resource.UseAsync(
        async queue =>
        {
            try
            {
                await queue.DeleteMessageAsync(message.Id, message.Receipt, cancellationToken);
                return true;
            }
            catch (RequestFailedException failure) when (IsLost(failure))
            {
                return false;
            }
        },
        cancellationToken);

    public async Task<bool> ReleaseAsync(QueuedMessage message, TimeSpan delay, CancellationToken cancellationToken)
    {
        var isReleased = await UpdateAsync(message, delay, cancellationToken) is not null;
        _sent.Set();
        return isReleased;
    }

    public async Task<long> CountAsync(CancellationToken cancellationToken) =>
        (await resource.UseAsync(queue => queue.GetPropertiesAsync(cancellationToken), cancellationToken)).Value.ApproximateMessagesCountLong;

    public Task<long?> FindPositionAsync(string operationId, CancellationToken cancellationToken) => Task.FromResult<long?>(null);

    public Task<bool?> ContainsAsync(string operationId, CancellationToken cancellationToken) => Task.FromResult<bool?>(null);

    private async Task<string?> UpdateAsync(QueuedMessage message, TimeSpan visibleIn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return await resource.UseAsync(
            async queue =>
            {
                try
                {
                    // Without a text the message keeps its own.
                    return (string?)(await queue.UpdateMessageAsync(message.Id, message.Receipt, visibilityTimeout: Within(visibleIn), cancellationToken: cancellationToken)).Value.PopReceipt;
                }
                catch (RequestFailedException failure) when (IsLost(failure))
                {
                    return null;
                }
            },
            cancellationToken);
    }

    private static QueuedMessage Read(QueueMessage message) => new(
        message.MessageId,
        MessageText.Read(message.Body.ToMemory()),
        (int)Math.Min(message.DequeueCount, int.MaxValue),
        message.InsertedOn ?? DateTimeOffset.MinValue,
        message.PopReceipt);

    private static bool IsLost(RequestFailedException failure) =>
        failure.Status == NotFound || failure.ErrorCode is "PopReceiptMismatch" or "MessageNotFound" or "InvalidQueryParameterValue";

    private static TimeSpan Within(TimeSpan time)
    {
        var seconds = TimeSpan.FromSeconds(Math.Ceiling(time.TotalSeconds));
        return seconds < TimeSpan.Zero ? TimeSpan.Zero : seconds > LongestLease ? LongestLease : seconds;
    }
}
