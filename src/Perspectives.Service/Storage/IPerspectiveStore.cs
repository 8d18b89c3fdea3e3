using Perspectives.Grouping;
using Perspectives.Service.Intake;

namespace Perspectives.Service.Storage;

/// <summary>
/// Articles, their texts and their answers, one at a time. Every method is one visible step: a reader sees the state before it or after it, and after a
/// crash one of the two; what was done stays done when the task has ended. Every method may be repeated. Times are kept in UTC, to the millisecond.
/// </summary>
/// <remarks>A fault of the store itself is a <see cref="StoreException"/>.</remarks>
public interface IPerspectiveStore
{
    /// <summary>
    /// Makes the submission durable: the article with this text as its pending revision, and a queued operation. A text that was pending before is
    /// superseded: its operation fails with "superseded", and its poison goes; so does the text of one that had failed, and its operation stays as it is.
    /// The answered revision stays as it is. The id of the submission's operation is remembered also where the content was there already, so that the
    /// same message is known when it comes again, whatever became of the article since.
    /// </summary>
    Task<Acceptance> AcceptAsync(ArticleSubmission submission, CancellationToken cancellationToken);

    /// <summary>
    /// Makes the text that was accepted last pending once more, whatever became of it: to be analysed again, as it was sent. The answered revision stays
    /// as it is until then.
    /// </summary>
    /// <returns><see cref="AcceptanceOutcome.Revised"/>, or <see cref="AcceptanceOutcome.Unchanged"/> where the text waits for its answer anyhow; null where the article is unknown.</returns>
    Task<Acceptance?> AcceptAgainAsync(string articleId, string operationId, DateTimeOffset now, CancellationToken cancellationToken);

    /// <param name="operationId">Of an operation, or of a submission whose content was there already: then the operation that it was given is found.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    Task<Operation?> FindOperationAsync(string operationId, CancellationToken cancellationToken);

    /// <summary>Counts a try and makes the operation run.</summary>
    /// <returns>The operation with its try, and the article to analyse; null where there is nothing left to do: unknown, finished, superseded or deleted.</returns>
    Task<PendingAnalysis?> BeginTryAsync(string operationId, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Makes a running operation queued again.</summary>
    /// <param name="operationId">Of an operation that may have been finished or superseded meanwhile; nothing happens then.</param>
    /// <param name="takeBack">Whether the try is not to count, because the article was not at fault.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    Task EndTryAsync(string operationId, bool takeBack, CancellationToken cancellationToken);

    /// <summary>
    /// Makes the pending revision the answered one: answer, text, lists, timelines and copies (<see cref="StoredArticle.SameAs"/>) change together, what
    /// was there of the revision before goes, and the operation succeeds.
    /// </summary>
    /// <returns>False where the operation is not the article's pending one any more: nothing was changed.</returns>
    Task<bool> PublishAsync(string operationId, ArticlePerspectives answer, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>
    /// Ends an unfinished operation without an answer. Its text is kept for a replay. Where it was superseded or its article deleted meanwhile, poison
    /// that was kept for it since goes.
    /// </summary>
    Task FailAsync(string operationId, OperationError error, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Makes a failed operation queued again, with no tries, if its text is still the article's last one.</summary>
    /// <returns>False where it is not: superseded, deleted, or not failed.</returns>
    Task<bool> ReviveAsync(string operationId, CancellationToken cancellationToken);

    /// <summary>
    /// Removes every trace of the article: texts, answers, lists, timelines, names that nobody else has, poison. Its unfinished operation fails with
    /// "deleted". Where it was the original of copies, the earliest of these becomes the original.
    /// </summary>
    Task<Deletion> DeleteAsync(string articleId, WriteCondition condition, DateTimeOffset now, CancellationToken cancellationToken);

    Task<StoredArticle?> FindArticleAsync(string articleId, CancellationToken cancellationToken);

    /// <returns>Null where the article is unknown or not answered yet.</returns>
    Task<StoredAnswer?> FindAnswerAsync(string articleId, CancellationToken cancellationToken);

    Task<StoredText?> FindTextAsync(string articleId, CancellationToken cancellationToken);

    /// <summary>Operations that are queued or running and older than given, oldest first: what a lost message would leave behind.</summary>
    Task<IReadOnlyList<Operation>> ListUnfinishedAsync(DateTimeOffset createdBefore, int most, CancellationToken cancellationToken);
}
