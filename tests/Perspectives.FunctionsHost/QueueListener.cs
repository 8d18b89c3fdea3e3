using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Perspectives.FunctionsHost;

/// <summary>
/// Takes messages out of the storage queue as the host does by its settings, hands each to the worker, and takes it out for good when that ended well. A
/// message that failed comes again, or goes to the queue's poison queue.
/// </summary>
public sealed class QueueListener : IAsyncDisposable
{
    private const int NotFound = 404;

    // The host renews it; here nothing takes so long.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    private readonly Func<QueueDelivery, CancellationToken, Task<InvocationEnd>> _deliver;
    private readonly QueueSettings _settings;
    private readonly QueueClient _queue;
    private readonly QueueClient _poison;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _listening;

    internal QueueListener(Func<QueueDelivery, CancellationToken, Task<InvocationEnd>> deliver, QueueSettings settings, string connection, string queue)
    {
        (_deliver, _settings) = (deliver, settings);
        var options = new QueueClientOptions { MessageEncoding = settings.Encoding };
        (_queue, _poison) = (new QueueClient(connection, queue, options), new QueueClient(connection, $"{queue}-poison", options));
        _listening = Task.Run(ListenAsync);
    }

    /// <summary>Takes no more messages, and waits for those in work.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _listening;
        _stopping.Dispose();
    }

    private async Task ListenAsync()
    {
        var running = new List<Task>();
        while (!_stopping.IsCancellationRequested)
        {
            while (running.Count > _settings.NewBatchThreshold)
                running.Remove(await Task.WhenAny(running));
            var messages = await ReceiveAsync();
            running.AddRange(messages.Select(WorkAsync));
            if (messages.Length == 0)
                await Task.Delay(BetweenLooks, _stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await Task.WhenAll(running);
    }

    private async Task<QueueMessage[]> ReceiveAsync()
    {
        try
        {
            return await _queue.ReceiveMessagesAsync(_settings.BatchSize, Lease, _stopping.Token);
        }
        catch (RequestFailedException missing) when (missing.Status == NotFound)
        {
            // The application has not made it yet.
            return [];
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            return [];
        }
    }

    private async Task WorkAsync(QueueMessage message)
    {
        if (await TryAsync(message))
            await _queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, CancellationToken.None);
        else if (message.DequeueCount < _settings.MaximumDequeueCount)
            await _queue.UpdateMessageAsync(message.MessageId, message.PopReceipt, visibilityTimeout: _settings.VisibilityTimeout, cancellationToken: CancellationToken.None);
        else
            await PoisonAsync(message);
    }

    private async Task<bool> TryAsync(QueueMessage message)
    {
        try
        {
            return (await _deliver(QueueDelivery.Of(message), CancellationToken.None)).Status == InvocationStatus.Success;
        }
        catch (IOException)
        {
            // The worker has ended.
            return false;
        }
    }

    private async Task PoisonAsync(QueueMessage message)
    {
        await _poison.CreateIfNotExistsAsync(cancellationToken: CancellationToken.None);
        await _poison.SendMessageAsync(message.Body, timeToLive: TimeSpan.FromSeconds(-1), cancellationToken: CancellationToken.None);
        await _queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, CancellationToken.None);
    }
}
