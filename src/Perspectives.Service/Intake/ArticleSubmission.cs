using Perspectives.Articles;

namespace Perspectives.Service.Intake;

/// <summary>A checked article on its way into the store.</summary>
public sealed record ArticleSubmission
{
    /// <summary>Without a time of publication it gets the time at which its id was first accepted.</summary>
    public required Article Article { get; init; }

    /// <summary>Id of the operation that the submission becomes, if it becomes one.</summary>
    public required string OperationId { get; init; }

    public required DateTimeOffset AcceptedAt { get; init; }

    public WriteCondition Condition { get; init; } = WriteCondition.None;
}
