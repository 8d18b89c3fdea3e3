namespace Perspectives.Service.Storage.Sqlite.Indexing;

/// <summary>Makes what lists say of outlets anew from their tallies and newest articles; one without an article goes.</summary>
internal static class OutletRows
{
    public static void Recount(StoreConnection connection, TouchedRows touched)
    {
        foreach (var outlet in touched.Outlets)
            Recount(connection, outlet);
    }

    private static void Recount(StoreConnection connection, long outlet)
    {
        var gone = connection.Statement("DELETE FROM outlets WHERE number = $outlet AND NOT EXISTS (SELECT 1 FROM tallies WHERE actor = 0 AND outlet = $outlet)")
            .Set("$outlet", outlet).Execute();
        if (gone > 0)
            return;
        connection.Statement(
            """
            UPDATE outlets SET (article_count, copy_count) = (SELECT articles, copies FROM tallies WHERE actor = 0 AND outlet = $outlet),
                (name, last_seen) =
                    (SELECT name, published_at FROM perspectives WHERE actor = 0 AND outlet = $outlet ORDER BY published_at DESC, article DESC LIMIT 1),
                first_seen = (SELECT published_at FROM perspectives WHERE actor = 0 AND outlet = $outlet ORDER BY published_at, article LIMIT 1)
            WHERE number = $outlet
            """).Set("$outlet", outlet).Execute();
    }
}
