using Perspectives.Service.Intake;
using Perspectives.Service.Storage.Documents;
using Perspectives.Service.Storage.Sqlite.Identity;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>Decides what a submission is: known, the same again, a new text, or a new article.</summary>
internal static class ArticleAcceptance
{
    private static readonly OperationError Superseded = new("superseded", "A newer text of the article was sent before this one was answered.");

    public static Acceptance Accept(StoreConnection connection, ArticleSubmission submission)
    {
        if (OperationTable.FindGiven(connection, submission.OperationId) is { } known)
            return new Acceptance(AcceptanceOutcome.Repeated, known.Operation, ArticleTable.Find(connection, known.Article)?.Article);
        var row = ArticleTable.Find(connection, submission.Article.Id);
        if (!submission.Condition.Holds(row?.Article.Version))
            return new Acceptance(AcceptanceOutcome.ConditionFailed, Operation: null, row?.Article);
        var contentHash = ContentHash.Of(submission.Article);
        if (row is null)
            return Create(connection, submission, contentHash);
        return FindSame(connection, row, contentHash) is { } operationId
            ? Keep(connection, row, submission, operationId)
            : Revise(connection, row, submission, contentHash);
    }

    public static Acceptance? AcceptAgain(StoreConnection connection, string articleId, string operationId, DateTimeOffset now)
    {
        if (ArticleTable.Find(connection, articleId) is not { } row)
            return null;
        if (row.Article.IsPending)
            return Accepted(connection, AcceptanceOutcome.Unchanged, row.Number, row.Article.OperationId);
        var (article, contentHash) = RevisionTable.GetSent(connection, row);
        return Revise(connection, row, new ArticleSubmission { Article = article, OperationId = operationId, AcceptedAt = now }, contentHash);
    }

    private static Acceptance Create(StoreConnection connection, ArticleSubmission submission, byte[] contentHash)
    {
        var number = ArticleTable.Add(connection, submission.Article, submission.OperationId, submission.AcceptedAt);
        AddRevision(connection, number, revision: 1, submission, contentHash, submission.AcceptedAt);
        var acceptance = Accepted(connection, AcceptanceOutcome.Created, number, submission.OperationId);
        SqliteIndexWriter.Replace(connection, new IndexedArticle(number, acceptance.Article!, Answer: null));
        return acceptance;
    }

    /// <summary>The operation by which this content is answered or will be. One that failed is none: sent again, the content is tried again.</summary>
    private static string? FindSame(StoreConnection connection, ArticleRow row, byte[] contentHash)
    {
        var last = row.Article.IsPending ? RevisionTable.FindSame(connection, row.Number, row.LastRevision, contentHash) : null;
        return last ?? RevisionTable.FindSame(connection, row.Number, row.Article.Revision, contentHash);
    }

    private static Acceptance Keep(StoreConnection connection, ArticleRow row, ArticleSubmission submission, string operationId)
    {
        if (operationId != row.Article.OperationId)
        {
            Supersede(connection, row, submission.AcceptedAt);
            ArticleTable.Withdraw(connection, row.Number, operationId);
        }

        OperationTable.AddAlias(connection, submission.OperationId, operationId);
        return Accepted(connection, AcceptanceOutcome.Unchanged, row.Number, operationId);
    }

    private static Acceptance Revise(StoreConnection connection, ArticleRow row, ArticleSubmission submission, byte[] contentHash)
    {
        if (row.LastRevision != row.Article.Revision)
            Supersede(connection, row, submission.AcceptedAt);
        ArticleTable.Revise(connection, row.Number, submission.OperationId);
        AddRevision(connection, row.Number, row.RevisionCount + 1, submission, contentHash, row.Article.AcceptedAt);
        if (row.Article.Revision == 0)
            ArticleTable.DescribePending(connection, row.Number, submission.Article, submission.Article.PublishedAt ?? row.Article.AcceptedAt);
        var acceptance = Accepted(connection, AcceptanceOutcome.Revised, row.Number, submission.OperationId);
        if (row.Article.Revision == 0)
            SqliteIndexWriter.Replace(connection, new IndexedArticle(row.Number, acceptance.Article!, Answer: null));
        return acceptance;
    }

    /// <summary>Ends what was to become of the text sent last, and takes it out.</summary>
    private static void Supersede(StoreConnection connection, ArticleRow row, DateTimeOffset now)
    {
        OperationTable.Finish(connection, row.Article.OperationId, Superseded, now);
        PoisonTable.RemoveOfOperation(connection, row.Article.OperationId);
        RevisionTable.Remove(connection, row.Number, row.LastRevision);
        DecisionTable.Collect(connection, row.Article.Id, now);
    }

    private static void AddRevision(
        StoreConnection connection, long number, int revision, ArticleSubmission submission, byte[] contentHash, DateTimeOffset firstAccepted)
    {
        var publishedAt = StoredTime.Rounded(submission.Article.PublishedAt ?? firstAccepted);
        RevisionTable.Add(connection, number, revision, submission, contentHash, publishedAt);
        OperationTable.Add(connection, submission.OperationId, number, submission.Article.Id, revision, submission.AcceptedAt);
    }

    private static Acceptance Accepted(StoreConnection connection, AcceptanceOutcome outcome, long number, string operationId) =>
        new(outcome, OperationTable.Find(connection, operationId), ArticleTable.Find(connection, number)!.Article);
}
