using Perspectives.Grouping;
using Perspectives.Service.Intake;

namespace Perspectives.Service.Storage.Sqlite;

internal sealed class SqlitePerspectiveStore(SqliteDatabase database) : IPerspectiveStore
{
    private static readonly OperationError Deleted = new("deleted", "The article was deleted before this text was answered.");

    public Task<Acceptance> AcceptAsync(ArticleSubmission submission, CancellationToken cancellationToken) =>
        database.WriteAsync(connection => ArticleAcceptance.Accept(connection, submission), cancellationToken);

    public Task<Acceptance?> AcceptAgainAsync(string articleId, string operationId, DateTimeOffset now, CancellationToken cancellationToken) =>
        database.WriteAsync(connection => ArticleAcceptance.AcceptAgain(connection, articleId, operationId, now), cancellationToken);

    public Task<Operation?> FindOperationAsync(string operationId, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => OperationTable.FindGiven(connection, operationId)?.Operation, cancellationToken);

    public Task<PendingAnalysis?> BeginTryAsync(string operationId, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        connection => OperationTable.BeginTry(connection, operationId, now)
            ? new PendingAnalysis(OperationTable.Find(connection, operationId)!, RevisionTable.FindArticle(connection, operationId)!)
            : null,
        cancellationToken);

    public Task EndTryAsync(string operationId, bool takeBack, CancellationToken cancellationToken) =>
        database.WriteAsync(connection => OperationTable.EndTry(connection, operationId, takeBack), cancellationToken);

    public Task<bool> PublishAsync(string operationId, ArticlePerspectives answer, DateTimeOffset now, CancellationToken cancellationToken) =>
        database.WriteAsync(connection => ArticlePublication.Publish(connection, operationId, answer, now), cancellationToken);

    public Task FailAsync(string operationId, OperationError error, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        connection =>
        {
            var row = ArticleTable.FindByOperation(connection, operationId);
            if (OperationTable.Finish(connection, operationId, error, now))
                ArticleTable.SetPending(connection, row!.Number, isPending: false);
            else if (row is null || OperationTable.Find(connection, operationId) is not { State: OperationState.Failed })
                PoisonTable.RemoveOfOperation(connection, operationId);
        },
        cancellationToken);

    public Task<bool> ReviveAsync(string operationId, CancellationToken cancellationToken) => database.WriteAsync(
        connection =>
        {
            if (!OperationTable.Revive(connection, operationId))
                return false;
            ArticleTable.SetPending(connection, ArticleTable.FindByOperation(connection, operationId)!.Number, isPending: true);
            return true;
        },
        cancellationToken);

    public Task<Deletion> DeleteAsync(string articleId, WriteCondition condition, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        connection =>
        {
            if (ArticleTable.Find(connection, articleId) is not { } row)
                return Deletion.NotFound;
            if (!condition.Holds(row.Article.Version))
                return Deletion.ConditionFailed;
            OperationTable.Finish(connection, row.Article.OperationId, Deleted, now);
            ArticlePublication.Remove(connection, row, now);
            return Deletion.Done;
        },
        cancellationToken);

    public Task<StoredArticle?> FindArticleAsync(string articleId, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => ArticleTable.Find(connection, articleId)?.Article, cancellationToken);

    public Task<StoredAnswer?> FindAnswerAsync(string articleId, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => RevisionTable.FindAnswer(connection, articleId), cancellationToken);

    public Task<StoredText?> FindTextAsync(string articleId, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => RevisionTable.FindText(connection, articleId), cancellationToken);

    public async Task<IReadOnlyList<Operation>> ListUnfinishedAsync(DateTimeOffset createdBefore, int most, CancellationToken cancellationToken) =>
        await database.ReadAsync(connection => OperationTable.ListUnfinished(connection, createdBefore, most), cancellationToken);
}
