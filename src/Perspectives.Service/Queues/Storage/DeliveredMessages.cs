using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;
using Perspectives.Service.Intake;

namespace Perspectives.Service.Queues.Storage;

/// <summary>
/// Works on messages of the storage queue that a host delivers. The host keeps the lease, and takes the message out when the task ends well; where it
/// fails, the message comes again.
/// </summary>
public sealed partial class DeliveredMessages
{
    private readonly ArticleIntake _intake;
    private readonly QueueMetrics _metrics;
    private readonly ILogger _logger;

    internal DeliveredMessages(ArticleIntake intake, QueueMetrics metrics, ILogger<DeliveredMessages> logger) => (_intake, _metrics, _logger) = (intake, metrics, logger);

    /// <exception cref="MessageUndoneException">The message is to come again.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the try does not count, and the message is to come again.</exception>
    public async Task ProcessAsync(QueueMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        using var measured = _metrics.Begin();
        var outcome = await _intake.ProcessAsync(StorageArticleQueue.Read(message), cancellationToken);
        measured.Outcome = outcome.End;
        Log.Ended(_logger, message.MessageId, outcome.End, message.DequeueCount, measured.Elapsed.TotalMilliseconds);
        if (!outcome.IsDone)
            throw new MessageUndoneException(message.MessageId, message.DequeueCount);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Debug, Message = "Message {MessageId}: {Outcome} at delivery {Delivery} after {Milliseconds:F0} ms.")]
        public static partial void Ended(ILogger logger, string messageId, MessageEnd outcome, long delivery, double milliseconds);
    }
}
