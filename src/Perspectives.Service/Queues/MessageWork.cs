using Microsoft.Extensions.Logging;
using Perspectives.Service.Intake;

namespace Perspectives.Service.Queues;

/// <summary>The way of one message from its delivery to its end, or back into the queue.</summary>
internal sealed partial class MessageWork(
    IArticleQueue queue, Func<QueuedMessage, CancellationToken, Task<MessageOutcome>> process, TimeSpan leaseLength, QueueMetrics metrics, TimeProvider time, ILogger logger)
{
    /// <param name="message">Just received.</param>
    /// <param name="stop">Ends the work and gives the message back.</param>
    /// <returns>False where something else than the article is at fault, and the next one is likely to meet the same.</returns>
    public async Task<bool> RunAsync(QueuedMessage message, CancellationToken stop)
    {
        using var measured = metrics.Begin();
        await using var lease = new MessageLease(queue, message, leaseLength, time, logger);
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(stop, lease.Lost);
        try
        {
            var outcome = await process(message, cancellation.Token);
            var isHeld = outcome.IsDone
                ? await lease.CompleteAsync(CancellationToken.None)
                : await lease.ReleaseAsync(DelayAfter(outcome.Tries == 0 ? message.DequeueCount : outcome.Tries), CancellationToken.None);
            measured.Outcome = outcome.End;
            Log.Ended(logger, message.Id, outcome.End, message.DequeueCount, measured.Elapsed.TotalMilliseconds, isHeld);
            return true;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return await GiveBackAsync(lease, message, TimeSpan.Zero);
        }
        catch (OperationCanceledException) when (lease.Lost.IsCancellationRequested)
        {
            Log.LeaseLost(logger, message.Id);
            return true;
        }
        catch (Exception failure)
        {
            Log.Failed(logger, message.Id, message.DequeueCount, failure);
            await GiveBackAsync(lease, message, DelayAfter(message.DequeueCount));
            return false;
        }
    }

    private static TimeSpan DelayAfter(int tries) => RetryDelay.After(tries, Random.Shared.NextDouble());

    private async Task<bool> GiveBackAsync(MessageLease lease, QueuedMessage message, TimeSpan delay)
    {
        try
        {
            await lease.ReleaseAsync(delay, CancellationToken.None);
            return true;
        }
        catch (Exception failure)
        {
            // It comes again when its lease ends.
            Log.NotGivenBack(logger, message.Id, failure);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Debug, Message = "Message {MessageId}: {Outcome} at delivery {Delivery} after {Milliseconds:F0} ms (lease held: {IsHeld}).")]
        public static partial void Ended(ILogger logger, string messageId, MessageEnd outcome, int delivery, double milliseconds, bool isHeld);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The lease of message {MessageId} was lost while it was worked on; whoever has it now works on it.")]
        public static partial void LeaseLost(ILogger logger, string messageId);

        [LoggerMessage(Level = LogLevel.Error, Message = "Message {MessageId} could not be worked on at delivery {Delivery}; it will be tried again.")]
        public static partial void Failed(ILogger logger, string messageId, int delivery, Exception failure);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Message {MessageId} could not be given back; it comes again when its lease ends.")]
        public static partial void NotGivenBack(ILogger logger, string messageId, Exception failure);
    }
}
