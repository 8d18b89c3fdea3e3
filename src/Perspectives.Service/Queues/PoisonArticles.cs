using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Perspectives.Service.Intake;
using Perspectives.Service.Storage;

namespace Perspectives.Service.Queues;

/// <summary>Takes messages that cannot be worked on out of the way, and brings them back.</summary>
public sealed class PoisonArticles(IPoisonStore poison, IPerspectiveStore store, IArticleQueue queue, TimeProvider time)
{
    /// <summary>Keeps the message with its reason; the same message is kept once however often this is called.</summary>
    public async Task AddAsync(QueuedMessage message, OperationError reason, Operation? operation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        await poison.AddAsync(
            new PoisonedMessage
            {
                Id = IdOf(message),
                Reason = operation is null ? OfDropped(message, reason) : reason,
                Tries = operation?.Tries ?? message.DequeueCount,
                Body = message.Body,
                PoisonedAt = time.GetUtcNow(),
                OperationId = operation?.Id,
                ArticleId = operation?.ArticleId,
            },
            cancellationToken);
    }

    /// <summary>Lets a message be worked on again, with all its tries. Safe to repeat.</summary>
    public async Task<PoisonReplay> ReplayAsync(string id, CancellationToken cancellationToken)
    {
        if (await poison.FindAsync(id, cancellationToken) is not { } message)
            return PoisonReplay.NotFound;
        if (message.OperationId is null)
            await queue.EnqueueAsync(message.Body, operationId: null, cancellationToken);
        else if (await IsRevivedAsync(message.OperationId, cancellationToken))
            await queue.EnqueueAsync(ArticleMessage.ForOperation(message.OperationId), message.OperationId, cancellationToken);
        else
            return PoisonReplay.Obsolete;
        await poison.DeleteAsync(id, cancellationToken);
        return PoisonReplay.Done;
    }

    // Revived but still here: an earlier replay did not come to its end.
    private async Task<bool> IsRevivedAsync(string operationId, CancellationToken cancellationToken) =>
        await store.ReviveAsync(operationId, cancellationToken)
        || await store.FindOperationAsync(operationId, cancellationToken) is { IsFinished: false };

    /// <summary>With the id by which whoever dropped the message finds it: it has no operation and no article.</summary>
    private static OperationError OfDropped(QueuedMessage message, OperationError reason) => reason with { Message = $"{reason.Message} (Message {message.Id} of the queue.)" };

    /// <summary>Newest first in the order of letters, and the same at every delivery of the message.</summary>
    private static string IdOf(QueuedMessage message)
    {
        var inverted = DateTimeOffset.MaxValue.UtcTicks - message.EnqueuedAt.UtcTicks;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(message.Id)));
        return string.Create(CultureInfo.InvariantCulture, $"{inverted:d19}-{hash[..16]}");
    }
}
