using Perspectives.Service.Intake;

namespace Perspectives.Service.Contracts;

/// <summary>The work on one accepted text of an article.</summary>
internal sealed record OperationResponse
{
    public required string Id { get; init; }

    public required OperationState State { get; init; }

    public required string ArticleId { get; init; }

    /// <summary>The article's revision that the text is to become, from 1.</summary>
    public required int Revision { get; init; }

    /// <summary>Analyses begun, without those that were interrupted through no fault of the article.</summary>
    public required int Tries { get; init; }

    /// <summary>Messages that are to be worked on before this one; null where it is its turn, or the queue cannot tell.</summary>
    public required long? Position { get; init; }

    /// <summary>Why there will be no answer; null unless the operation has failed.</summary>
    public required ProblemResponse? Error { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Beginning of the last try; null before the first.</summary>
    public required DateTimeOffset? StartedAt { get; init; }

    public required DateTimeOffset? FinishedAt { get; init; }

    public required OperationLinks Links { get; init; }

    public static OperationResponse Of(Operation operation, long? position, Addresses addresses) => new()
    {
        Id = operation.Id,
        State = operation.State,
        ArticleId = operation.ArticleId,
        Revision = operation.Revision,
        Tries = operation.Tries,
        Position = position,
        Error = operation.Error is { } error ? ProblemResponse.Of(OperationProblems.KindOf(error.Code), error.Message) : null,
        CreatedAt = operation.CreatedAt,
        StartedAt = operation.StartedAt,
        FinishedAt = operation.FinishedAt,
        Links = new OperationLinks(addresses.Operation(operation.Id), addresses.Article(operation.ArticleId), addresses.Perspectives(operation.ArticleId)),
    };
}
