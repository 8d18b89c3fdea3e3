using Perspectives.Service.Storage.Indexing;
using Perspectives.Service.Storage.Sqlite.Indexing;

namespace Perspectives.Service.Storage.Sqlite.Questions;

/// <summary>A statement's place in a timeline.</summary>
internal sealed record TimelineRow(long Position, long PublishedAt, long Outlet)
{
    internal const string AnswerSql = "SELECT answer FROM revisions WHERE article = $article AND revision = $revision";

    internal const string PerspectiveSql =
        "SELECT name, role FROM perspectives WHERE actor = $actor AND outlet = $outlet AND published_at = $time AND article = $article";

    /// <summary>Reads what the rows say of articles and statements; each article once.</summary>
    /// <param name="connection">To the store.</param>
    /// <param name="actor">Whose statements they are.</param>
    /// <param name="rows">In their order.</param>
    /// <param name="unread">As <see cref="TimelineFilter.Unread"/>.</param>
    public static List<TimelineStatement> Complete(StoreConnection connection, long actor, List<TimelineRow> rows, Action<string>? unread)
    {
        var complete = new List<TimelineStatement>(rows.Count);
        // The statements of an article stand beside each other: it has one time of publication, and its positions are its own.
        foreach (var article in rows.GroupBy(row => StatementPosition.ArticleOf(row.Position)))
            complete.AddRange(Complete(connection, actor, ArticleRows.Get(connection, article.Key), article.Key, [.. article], unread));
        return complete;
    }

    private static List<TimelineStatement> Complete(StoreConnection connection, long actor, StoredArticle article, long number, TimelineRow[] rows, Action<string>? unread)
    {
        try
        {
            return Complete(connection, actor, article, number, rows);
        }
        catch (Exception fault) when (unread is not null && SqliteFault.IsOfTheFile(fault) && SqliteFault.IsDamage(fault))
        {
            unread(article.Id);
            return [];
        }
    }

    private static List<TimelineStatement> Complete(StoreConnection connection, long actor, StoredArticle article, long number, TimelineRow[] rows)
    {
        var answer = connection.Statement(AnswerSql).Set("$article", number).Set("$revision", article.Revision).First(reader => reader.Bytes(0))!;
        var statements = StatementReader.Read(Seal.Open(answer), Array.ConvertAll(rows, row => StatementPosition.NumberOf(row.Position)));
        var (name, role) = connection.Statement(PerspectiveSql)
            .Set("$actor", actor).Set("$outlet", rows[0].Outlet).Set("$time", rows[0].PublishedAt).Set("$article", number)
            .First(reader => (reader.GetString(0), reader.TextOrNull(1)));
        var description = new TimelineArticle(article.Id, article.Title, article.Outlet, article.PublishedAt, article.Revision, article.SameAs);
        return statements.ConvertAll(found => new TimelineStatement(description, found.Number, found.Statement, name, role));
    }
}
