namespace Perspectives.Service.Intake;

/// <summary>The work on one accepted text of an article. It outlives its article: as long as it is known, no late delivery can accept the same message again.</summary>
public sealed record Operation
{
    /// <summary>Letters, digits and hyphens, at most 64; made from the message's id where the article came as a message.</summary>
    public required string Id { get; init; }

    public required OperationState State { get; init; }

    public required string ArticleId { get; init; }

    /// <summary>The article's revision that this text is to become, from 1.</summary>
    public required int Revision { get; init; }

    /// <summary>Analyses begun. One that was interrupted by a stop of the process or by a dependency that was out is taken back.</summary>
    public required int Tries { get; init; }

    /// <summary>Null unless <see cref="State"/> is failed.</summary>
    public OperationError? Error { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Beginning of the last try; null before the first.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    public bool IsFinished => State is OperationState.Succeeded or OperationState.Failed;
}
