using Perspectives.Grouping;
using Perspectives.Service.Storage.Folding;
using Perspectives.Service.Storage.Indexing;

namespace Perspectives.Service.Storage.Sqlite.Indexing;

/// <summary>Writes and removes an article's perspectives and the statements of its actors.</summary>
internal static class PerspectiveRows
{
    public static void Add(StoreConnection connection, IndexedArticle indexed, ArticlePerspectives answer, TouchedRows touched)
    {
        var outlet = FoldedKey.Of(indexed.Article.Outlet) is { } key ? OutletOf(connection, key) : 0;
        var named = IndexedPerspective.NamedIn(answer).ToArray();
        var all = IndexedPerspective.CountOf(answer.Statements);
        var unnamed = named.Aggregate(all, (left, perspective) => left - perspective.Stances);
        Add(connection, indexed, ActorNumber.Everybody, outlet, new IndexedPerspective(null, null, all), indexed.Article.Outlet, touched);
        if (unnamed.Total > 0)
            Add(connection, indexed, ActorNumber.Unnamed, outlet, new IndexedPerspective(null, null, unnamed), name: null, touched);
        var actors = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var perspective in named)
        {
            var actor = ActorOf(connection, perspective.Key!);
            actors.Add(perspective.Key!, actor);
            Add(connection, indexed, actor, outlet, perspective, perspective.Actor!.Name, touched);
        }

        StatementRows.Add(connection, indexed, answer, outlet, actors);
    }

    public static void Remove(StoreConnection connection, long article, TouchedRows touched)
    {
        Touch(connection, article, touched);
        if (touched.Cells.Count == 0)
            return;
        // By way of the list of those: article alone is no beginning of the key.
        connection.Statement(
            """
            DELETE FROM perspectives WHERE (actor, outlet, published_at, article) IN
                (SELECT actor, outlet, published_at, article FROM perspectives WHERE article = $article)
            """).Set("$article", article).Execute();
        StatementRows.Remove(connection, article);
    }

    public static void MarkCopy(StoreConnection connection, long article, bool isCopy, TouchedRows touched)
    {
        Touch(connection, article, touched);
        connection.Statement("UPDATE perspectives SET is_copy = $copy WHERE article = $article")
            .Set("$article", article).Set("$copy", isCopy ? 1 : 0).Execute();
    }

    private static void Touch(StoreConnection connection, long article, TouchedRows touched)
    {
        using var rows = connection.Statement("SELECT actor, outlet, published_at, name FROM perspectives WHERE article = $article").Set("$article", article).Read();
        while (rows.Read())
            touched.Add(rows.GetInt64(0), rows.GetInt64(1), rows.GetInt64(2), rows.TextOrNull(3));
    }

    private static void Add(StoreConnection connection, IndexedArticle indexed, long actor, long outlet, IndexedPerspective perspective, string? name, TouchedRows touched)
    {
        var publishedAt = indexed.Article.PublishedAt.ToUnixTimeMilliseconds();
        touched.Add(actor, outlet, publishedAt, name);
        connection.Statement(
            """
            INSERT INTO perspectives (actor, outlet, published_at, article, is_copy, supportive, critical, cautious, neutral, kind, name, role)
            VALUES ($actor, $outlet, $time, $article, $copy, $supportive, $critical, $cautious, $neutral, $kind, $name, $role)
            """)
            .Set("$actor", actor).Set("$outlet", outlet).Set("$time", publishedAt).Set("$article", indexed.Number)
            .Set("$copy", indexed.Article.SameAs is null ? 0 : 1)
            .Set("$supportive", perspective.Stances.Supportive).Set("$critical", perspective.Stances.Critical)
            .Set("$cautious", perspective.Stances.Cautious).Set("$neutral", perspective.Stances.Neutral)
            .Set("$kind", perspective.Actor is { } one ? (int)one.Kind : null).Set("$name", name).Set("$role", perspective.Actor?.Role)
            .Execute();
    }

    private static long OutletOf(StoreConnection connection, string key)
    {
        var found = connection.Statement("SELECT number FROM outlets WHERE key = $key").Set("$key", key).First(reader => reader.GetInt64(0));
        return found != 0
            ? found
            : connection.Statement("INSERT INTO outlets (key) VALUES ($key) RETURNING number").Set("$key", key).First(reader => reader.GetInt64(0));
    }

    private static long ActorOf(StoreConnection connection, string key)
    {
        var found = connection.Statement("SELECT number FROM actors WHERE key = $key").Set("$key", key).First(reader => reader.GetInt64(0));
        return found != 0
            ? found
            : connection.Statement("INSERT INTO actors (key) VALUES ($key) RETURNING number").Set("$key", key).First(reader => reader.GetInt64(0));
    }
}
