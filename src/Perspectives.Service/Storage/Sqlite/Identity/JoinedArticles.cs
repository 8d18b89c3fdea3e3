using Perspectives.Grouping;

namespace Perspectives.Service.Storage.Sqlite.Identity;

/// <summary>Keeps the index in step with joins: it has the key behind a key, wherever an answer has one that leads to another.</summary>
internal static class JoinedArticles
{
    /// <summary>Remembers the answer's own keys.</summary>
    /// <returns>The answer with the keys behind them.</returns>
    public static ArticlePerspectives? Follow(StoreConnection connection, long article, ArticlePerspectives? answer)
    {
        Remove(connection, article);
        if (answer is null)
            return null;
        foreach (var key in answer.Actors.Select(static actor => actor.Key).OfType<string>().Distinct(StringComparer.Ordinal))
            connection.Statement("INSERT INTO answered_keys (key, article) VALUES ($key, $article)").Set("$key", key).Set("$article", article).Execute();
        return answer with { Actors = [.. answer.Actors.Select(actor => actor.Key is { } key ? actor with { Key = JoinTable.CanonicalOf(connection, key) } : actor)] };
    }

    public static void Remove(StoreConnection connection, long article) => connection
        .Statement("DELETE FROM answered_keys WHERE (key, article) IN (SELECT key, article FROM answered_keys WHERE article = $article)").Set("$article", article).Execute();

    /// <summary>Enters all articles whose answers have one of the keys.</summary>
    public static void EnterAnew(StoreConnection connection, IEnumerable<string> keys)
    {
        var articles = keys.SelectMany(key => connection.Statement("SELECT article FROM answered_keys WHERE key = $key").Set("$key", key).All(static reader => reader.GetInt64(0)));
        foreach (var number in articles.Distinct().ToArray())
        {
            if (ArticleTable.Find(connection, number) is { } row && RevisionTable.FindAnswer(connection, row.Number, row.Article.Revision) is { } answer)
                SqliteIndexWriter.Replace(connection, new IndexedArticle(number, row.Article, answer));
        }
    }
}
