using Perspectives.Service.Contracts;

namespace Perspectives.Cli.Submission;

/// <summary>What became of an article that was sent: an operation or an error.</summary>
/// <param name="Article">As it was sent.</param>
/// <param name="Operation">As the service told it last; null where there is an error.</param>
/// <param name="ErrorCode">For programs; null where there is none.</param>
/// <param name="Error">For people; null where there is none.</param>
internal sealed record SubmissionOutcome(OutgoingArticle Article, OperationResponse? Operation, string? ErrorCode, string? Error)
{
    public static SubmissionOutcome Accepted(OutgoingArticle article, OperationResponse operation) => new(article, operation, null, null);

    public static SubmissionOutcome Refused(OutgoingArticle article, string code, string message) => new(article, null, code, message);

    /// <summary>Whether the article is not answered, and will not be.</summary>
    public bool HasFailed => Error is not null || Operation?.Error is not null;

    public string? Reason => Error ?? (Operation?.Error is { } problem ? problem.Detail : null);
}
