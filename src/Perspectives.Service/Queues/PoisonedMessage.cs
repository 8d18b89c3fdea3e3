using Perspectives.Service.Intake;

namespace Perspectives.Service.Queues;

/// <summary>A message that was taken out of the queue because it cannot be worked on, with all that is needed to try again.</summary>
public sealed record PoisonedMessage
{
    /// <summary>Sortable by time, newest first; letters, digits and hyphens, at most 64.</summary>
    public required string Id { get; init; }

    public required OperationError Reason { get; init; }

    public required int Tries { get; init; }

    /// <summary>The message as it was sent.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    public required DateTimeOffset PoisonedAt { get; init; }

    /// <summary>Null where the message could not be read so far.</summary>
    public string? OperationId { get; init; }

    /// <inheritdoc cref="OperationId"/>
    public string? ArticleId { get; init; }
}
