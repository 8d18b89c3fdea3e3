using Microsoft.Extensions.Logging;

namespace Perspectives.Service.Queues;

/// <summary>Holds a message for as long as it is worked on: renews its lease, says when it is lost, and ends it with the receipt that counts.</summary>
internal sealed partial class MessageLease : IAsyncDisposable
{
    private readonly IArticleQueue _queue;
    private readonly TimeSpan _length;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _lost = new();
    private readonly CancellationTokenSource _ended = new();
    private readonly Task _renewing;
    private QueuedMessage _message;

    /// <param name="queue">Where the message lies.</param>
    /// <param name="message">Just received.</param>
    /// <param name="length">How long it was leased, and is leased again at a third of that time.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">Hears of renewals that fail.</param>
    public MessageLease(IArticleQueue queue, QueuedMessage message, TimeSpan length, TimeProvider time, ILogger logger)
    {
        (_queue, _message, _length, _time, _logger) = (queue, message, length, time, logger);
        _renewing = RenewAsync(time.GetTimestamp());
    }

    /// <summary>Cancelled when somebody else may have the message.</summary>
    public CancellationToken Lost => _lost.Token;

    /// <returns>False where the lease was lost.</returns>
    public async Task<bool> CompleteAsync(CancellationToken cancellationToken)
    {
        await StopRenewingAsync();
        return await _queue.CompleteAsync(_message, cancellationToken);
    }

    /// <inheritdoc cref="CompleteAsync"/>
    public async Task<bool> ReleaseAsync(TimeSpan delay, CancellationToken cancellationToken)
    {
        await StopRenewingAsync();
        return await _queue.ReleaseAsync(_message, delay, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await StopRenewingAsync();
        _ended.Dispose();
        _lost.Dispose();
    }

    private async Task StopRenewingAsync()
    {
        await _ended.CancelAsync();
        await _renewing;
    }

    /// <summary>Renews until the end. A queue that is out does not lose the lease before its time is over.</summary>
    private async Task RenewAsync(long leasedAt)
    {
        while (await PauseAsync())
        {
            try
            {
                var now = _time.GetTimestamp();
                if (await _queue.RenewAsync(_message, _length, CancellationToken.None) is not { } renewed)
                    break;
                (_message, leasedAt) = (renewed, now);
            }
            catch (Exception failure) when (_time.GetElapsedTime(leasedAt) < _length)
            {
                Log.RenewalFailed(_logger, _message.Id, failure);
            }
            catch (Exception failure)
            {
                Log.RenewalFailed(_logger, _message.Id, failure);
                break;
            }
        }

        if (!_ended.IsCancellationRequested)
            await _lost.CancelAsync();
    }

    /// <returns>False where the work has ended.</returns>
    private async Task<bool> PauseAsync()
    {
        await Task.Delay(_length / 3, _time, _ended.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !_ended.IsCancellationRequested;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The lease of message {MessageId} could not be renewed.")]
        public static partial void RenewalFailed(ILogger logger, string messageId, Exception failure);
    }
}
