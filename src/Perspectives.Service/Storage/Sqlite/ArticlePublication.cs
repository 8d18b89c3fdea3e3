using Perspectives.Grouping;
using Perspectives.Service.Storage.Sqlite.Identity;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>Makes a pending text the answered one, with all that follows from it.</summary>
internal static class ArticlePublication
{
    /// <returns>False where the operation is not the article's pending one any more.</returns>
    public static bool Publish(StoreConnection connection, string operationId, ArticlePerspectives answer, DateTimeOffset now)
    {
        if (ArticleTable.FindByOperation(connection, operationId) is not { Article.IsPending: true } row)
            return false;
        OperationTable.Finish(connection, operationId, error: null, now);
        var article = RevisionTable.FindArticle(connection, operationId)!;
        ArticleTable.Publish(connection, row.Number, article, (answer.Statements.Count, answer.Actors.Count), now);
        RevisionTable.Publish(connection, row.Number, row.LastRevision, answer);
        var changed = Copies.Enter(connection, row.Number, RevisionTable.TextHash(connection, row.Number, row.LastRevision));
        SqliteIndexWriter.Replace(connection, new IndexedArticle(row.Number, ArticleTable.Find(connection, row.Number)!.Article, answer));
        MarkCopies(connection, changed);
        DecisionTable.Collect(connection, row.Article.Id, now);
        return true;
    }

    public static void Remove(StoreConnection connection, ArticleRow row, DateTimeOffset now)
    {
        PoisonTable.RemoveOfArticle(connection, row.Number, row.Article.Id);
        SqliteIndexWriter.Remove(connection, row.Number);
        RevisionTable.RemoveAll(connection, row.Number);
        MarkCopies(connection, Copies.Leave(connection, row.Number));
        ArticleTable.Remove(connection, row.Number);
        DecisionTable.Collect(connection, row.Article.Id, now);
    }

    private static void MarkCopies(StoreConnection connection, IReadOnlyList<(long Number, bool IsCopy)> changed)
    {
        foreach (var (number, isCopy) in changed)
            SqliteIndexWriter.MarkCopy(connection, number, isCopy);
    }
}
