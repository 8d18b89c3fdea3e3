using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Perspectives.Service.Storage.Tables;

namespace Perspectives.Service.Queues.Storage;

/// <summary>
/// A queue of the storage account. Our own messages are Base64, and long ones a pointer to a blob; what somebody drops may be Base64 or not, and is taken as it was meant. The queue cannot be
/// asked what is in it, and tells nobody that something has come: it is looked at, less often while nothing comes.
/// </summary>
internal sealed class StorageArticleQueue(AccountResource<QueueClient> resource, BlobTexts texts, TimeProvider time) : IArticleQueue
{
    /// <summary>The most messages that one request gives.</summary>
    private const int MostAtOnce = 32;

    /// <summary>Bytes; the service takes 48 KiB in Base64, and what watches over queues may add to it.</summary>
    private const int LongestInQueue = 40 << 10;

    private const int NotFound = 404;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan NeverExpires = TimeSpan.FromSeconds(-1);

    // What the service takes for a lease or a delay.
    private static readonly TimeSpan LongestLease = TimeSpan.FromDays(7);

    private readonly Signal _sent = new();

    // An article of the greatest length.
    public int MaximumLength => 8 << 20;

    public async Task<string> EnqueueAsync(ReadOnlyMemory<byte> body, string? operationId, CancellationToken cancellationToken)
    {
        if (body.Length > MaximumLength)
            throw new ArgumentException($"A message has at most {MaximumLength} bytes; this one has {body.Length}.", nameof(body));
        var text = body.Length > LongestInQueue ? await WriteBlobAsync(body, cancellationToken) : body;
        var receipt = await resource.UseAsync((queue, token) => queue.SendMessageAsync(Convert.ToBase64String(text.Span), TimeSpan.Zero, NeverExpires, token), cancellationToken);
        _sent.Set();
        return receipt.Value.MessageId;
    }

    public async Task<IReadOnlyList<QueuedMessage>> ReceiveAsync(int most, TimeSpan lease, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        var received = await resource.UseAsync((queue, token) => queue.ReceiveMessagesAsync(Math.Min(most, MostAtOnce), Within(lease), token), cancellationToken);
        return [.. received.Value.Select(Read)];
    }

    public async Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        for (var pause = FirstPause; ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            var sent = _sent.Next;
            var waiting = await resource.UseAsync((queue, token) => queue.PeekMessagesAsync(1, token), cancellationToken);
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

    public async Task<ReadOnlyMemory<byte>?> ReadAsync(QueuedMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (BlobPointer.Find(message.Body.Span) is not { } pointer)
            return message.Body;
        if (!pointer.IsValid || await texts.ReadAsync(pointer.Blob!, MaximumLength, cancellationToken) is not { } blob)
            return null;
        return MessageText.Read(blob);
    }

    public Task ForgetAsync(QueuedMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return BlobPointer.Find(message.Body.Span) is { IsValid: true } pointer ? texts.RemoveAsync(pointer.Blob!, cancellationToken) : Task.CompletedTask;
    }

    public Task<bool> CompleteAsync(QueuedMessage message, CancellationToken cancellationToken) => resource.UseAsync(
        async (queue, token) =>
        {
            try
            {
                await queue.DeleteMessageAsync(message.Id, message.Receipt, token);
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
        (await resource.UseAsync((queue, token) => queue.GetPropertiesAsync(token), cancellationToken)).Value.ApproximateMessagesCountLong;

    public Task<long?> FindPositionAsync(string operationId, CancellationToken cancellationToken) => Task.FromResult<long?>(null);

    public Task<bool?> ContainsAsync(string operationId, CancellationToken cancellationToken) => Task.FromResult<bool?>(null);

    // There before its message is. Where the message is not sent, it stays: whether it was is not always known.
    private async Task<ReadOnlyMemory<byte>> WriteBlobAsync(ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var pointer = BlobPointer.New();
        await texts.WriteAsync(pointer.Blob!, body, cancellationToken);
        return pointer.Write();
    }

    /// <summary>The message as it was meant, in Base64 or not.</summary>
    internal static QueuedMessage Read(QueueMessage message) => new(
        message.MessageId,
        MessageText.Read(message.Body.ToMemory()),
        (int)Math.Min(message.DequeueCount, int.MaxValue),
        message.InsertedOn ?? DateTimeOffset.MinValue,
        message.PopReceipt);

    private async Task<string?> UpdateAsync(QueuedMessage message, TimeSpan visibleIn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return await resource.UseAsync(
            async (queue, token) =>
            {
                try
                {
                    // Without a text the message keeps its own.
                    return (string?)(await queue.UpdateMessageAsync(message.Id, message.Receipt, visibilityTimeout: Within(visibleIn), cancellationToken: token)).Value.PopReceipt;
                }
                catch (RequestFailedException failure) when (IsLost(failure))
                {
                    return null;
                }
            },
            cancellationToken);
    }

    private static bool IsLost(RequestFailedException failure) =>
        failure.Status == NotFound || failure.ErrorCode is "PopReceiptMismatch" or "MessageNotFound" or "InvalidQueryParameterValue";

    private static TimeSpan Within(TimeSpan time)
    {
        var seconds = TimeSpan.FromSeconds(Math.Ceiling(time.TotalSeconds));
        return seconds < TimeSpan.Zero ? TimeSpan.Zero : seconds > LongestLease ? LongestLease : seconds;
    }
}
