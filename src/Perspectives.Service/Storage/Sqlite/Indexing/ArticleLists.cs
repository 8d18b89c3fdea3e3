using Perspectives.Service.Storage.Indexing;

namespace Perspectives.Service.Storage.Sqlite.Indexing;

/// <summary>Keeps which lists an article is in.</summary>
internal static class ArticleLists
{
    /// <summary>Enters the article where it belongs and takes it out where it does not; a list without articles loses its name.</summary>
    public static void Replace(StoreConnection connection, IndexedArticle indexed)
    {
        var publishedAt = indexed.Article.PublishedAt.ToUnixTimeMilliseconds();
        var wanted = NamesOf(indexed).Select(name => NumberOf(connection, name)).ToHashSet();
        foreach (var (list, time) in EntriesOf(connection, indexed.Number))
        {
            if (time != publishedAt || !wanted.Remove(list))
                Leave(connection, list, time, indexed.Number, isWanted: wanted.Contains(list));
        }

        foreach (var list in wanted)
        {
            connection.Statement("INSERT INTO lists (list, published_at, article) VALUES ($list, $time, $article)")
                .Set("$list", list).Set("$time", publishedAt).Set("$article", indexed.Number).Execute();
        }
    }

    public static void Remove(StoreConnection connection, long article)
    {
        foreach (var (list, time) in EntriesOf(connection, article))
            Leave(connection, list, time, article, isWanted: false);
    }

    private static HashSet<string> NamesOf(IndexedArticle indexed)
    {
        var names = ListName.Of(indexed.Article.Outlet, indexed.Article.Tags, indexed.Article.Title);
        foreach (var actor in indexed.Answer?.Actors ?? [])
        {
            names.Add(ListName.OfStance(actor.Stance));
            if (actor.Key is { } key)
                names.UnionWith([ListName.OfActor(key), ListName.OfActor(key, actor.Stance)]);
        }

        return names;
    }

    private static List<(long List, long Time)> EntriesOf(StoreConnection connection, long article) =>
        connection.Statement("SELECT list, published_at FROM lists WHERE article = $article")
            .Set("$article", article).All(reader => (reader.GetInt64(0), reader.GetInt64(1)));

    private static long NumberOf(StoreConnection connection, string name)
    {
        var found = connection.Statement("SELECT number FROM list_names WHERE name = $name").Set("$name", name).First(reader => reader.GetInt64(0));
        return found != 0
            ? found
            : connection.Statement("INSERT INTO list_names (name) VALUES ($name) RETURNING number").Set("$name", name).First(reader => reader.GetInt64(0));
    }

    private static void Leave(StoreConnection connection, long list, long time, long article, bool isWanted)
    {
        connection.Statement("DELETE FROM lists WHERE list = $list AND published_at = $time AND article = $article")
            .Set("$list", list).Set("$time", time).Set("$article", article).Execute();
        if (isWanted)
            return;
        connection.Statement("DELETE FROM list_names WHERE number = $list AND NOT EXISTS (SELECT 1 FROM lists WHERE list = $list)")
            .Set("$list", list).Execute();
    }
}
