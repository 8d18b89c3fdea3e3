using Perspectives.Service.Queues;

namespace Perspectives.Service.Contracts;

/// <summary>A message that was taken out of the queue because it cannot be worked on.</summary>
internal sealed record PoisonResponse
{
    public required string Id { get; init; }

    /// <summary>Why it cannot be worked on.</summary>
    public required ProblemResponse Reason { get; init; }

    public required int Tries { get; init; }

    public required DateTimeOffset PoisonedAt { get; init; }

    /// <summary>Null where the message could not be read so far.</summary>
    public required string? OperationId { get; init; }

    /// <inheritdoc cref="OperationId"/>
    public required string? ArticleId { get; init; }

    public required PoisonLinks Links { get; init; }

    public static PoisonResponse Of(PoisonedMessage message, Addresses addresses) => new()
    {
        Id = message.Id,
        Reason = ProblemResponse.Of(OperationProblems.KindOf(message.Reason.Code), message.Reason.Message),
        Tries = message.Tries,
        PoisonedAt = message.PoisonedAt,
        OperationId = message.OperationId,
        ArticleId = message.ArticleId,
        Links = new PoisonLinks(
            addresses.Replay(message.Id),
            message.OperationId is { } operation ? addresses.Operation(operation) : null,
            message.ArticleId is { } article ? addresses.Article(article) : null),
    };
}
