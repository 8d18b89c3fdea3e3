using Perspectives.Service.Storage.Sqlite.Identity;
using Perspectives.Service.Storage.Sqlite.Indexing;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>
/// Keeps the questions across articles in step with the articles. Each method belongs into the transaction that changes the article, and may be
/// repeated: it makes what there is to know of the article anew.
/// </summary>
internal static class SqliteIndexWriter
{
    /// <summary>Takes out what was known of the article and enters it as it is now.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The answer has more than <see cref="StatementPosition.MostStatements"/> statements.</exception>
    public static void Replace(StoreConnection connection, IndexedArticle indexed)
    {
        indexed = indexed with { Answer = JoinedArticles.Follow(connection, indexed.Number, indexed.Answer) };
        ArticleLists.Replace(connection, indexed);
        var touched = new TouchedRows();
        PerspectiveRows.Remove(connection, indexed.Number, touched);
        if (indexed.Answer is { } answer)
            PerspectiveRows.Add(connection, indexed, answer, touched);
        Recount(connection, touched);
    }

    /// <summary>Takes out every trace of the article, if there is one.</summary>
    public static void Remove(StoreConnection connection, long number)
    {
        JoinedArticles.Remove(connection, number);
        ArticleLists.Remove(connection, number);
        var touched = new TouchedRows();
        PerspectiveRows.Remove(connection, number, touched);
        Recount(connection, touched);
    }

    /// <summary>Says whether an earlier article has the article's text; nothing happens where the article has no answer.</summary>
    public static void MarkCopy(StoreConnection connection, long number, bool isCopy)
    {
        var touched = new TouchedRows();
        PerspectiveRows.MarkCopy(connection, number, isCopy, touched);
        Recount(connection, touched);
    }

    private static void Recount(StoreConnection connection, TouchedRows touched)
    {
        Tallies.Recount(connection, touched);
        ActorRows.Recount(connection, touched);
        OutletRows.Recount(connection, touched);
    }
}
