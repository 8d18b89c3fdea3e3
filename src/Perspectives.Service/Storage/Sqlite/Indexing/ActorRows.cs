using Perspectives.Service.Storage.Indexing;

namespace Perspectives.Service.Storage.Sqlite.Indexing;

/// <summary>Makes what lists say of actors and outlets anew from their tallies and newest perspectives; who is nowhere any more goes.</summary>
internal static class ActorRows
{
    public static void Recount(StoreConnection connection, TouchedRows touched)
    {
        foreach (var actor in touched.Actors)
            Recount(connection, actor);
        foreach (var (actor, name) in touched.Names)
            RenewName(connection, actor, name);
    }

    private static void Recount(StoreConnection connection, long actor)
    {
        var gone = connection.Statement("DELETE FROM actors WHERE number = $actor AND NOT EXISTS (SELECT 1 FROM tallies WHERE actor = $actor)").Set("$actor", actor).Execute();
        if (gone > 0)
        {
            JoinedNames.Remove(connection, actor);
            return;
        }

        connection.Statement(
            """
            UPDATE actors SET (article_count, statement_count) =
                    (SELECT sum(articles), sum(supportive + critical + cautious + neutral) FROM tallies WHERE actor = $actor),
                (name, kind, last_seen) =
                    (SELECT name, kind, published_at FROM perspectives WHERE actor = $actor AND actor > 0 ORDER BY published_at DESC, article DESC LIMIT 1),
                role = (SELECT role FROM perspectives WHERE actor = $actor AND actor > 0 AND role IS NOT NULL ORDER BY published_at DESC, article DESC LIMIT 1),
                first_seen = (SELECT published_at FROM perspectives WHERE actor = $actor AND actor > 0 ORDER BY published_at, article LIMIT 1)
            WHERE number = $actor
            """).Set("$actor", actor).Execute();
        if (connection.Statement("SELECT key FROM actors WHERE number = $actor").Set("$actor", actor).First(static reader => reader.GetString(0)) is { } key)
            JoinedNames.Renew(connection, key);
    }

    private static void RenewName(StoreConnection connection, long actor, string name)
    {
        var isUsed = connection.Statement("SELECT EXISTS (SELECT 1 FROM perspectives WHERE actor = $actor AND actor > 0 AND name = $name)")
            .Set("$actor", actor).Set("$name", name).First(reader => reader.GetBoolean(0));
        var isKnown = connection.Statement("SELECT EXISTS (SELECT 1 FROM actor_names WHERE actor = $actor AND name = $name)")
            .Set("$actor", actor).Set("$name", name).First(reader => reader.GetBoolean(0));
        if (isKnown && !isUsed)
        {
            // By way of the list of those: actor and name are no beginning of the key.
            connection.Statement(
                """
                DELETE FROM actor_names WHERE (folded, actor, name) IN (SELECT folded, actor, name FROM actor_names WHERE actor = $actor AND name = $name)
                """).Set("$actor", actor).Set("$name", name).Execute();
        }
        else if (isUsed && !isKnown)
        {
            AddName(connection, actor, name);
        }
    }

    private static void AddName(StoreConnection connection, long actor, string name)
    {
        foreach (var folded in NameBeginnings.Of(name))
        {
            connection.Statement("INSERT OR IGNORE INTO actor_names (folded, actor, name) VALUES ($folded, $actor, $name)")
                .Set("$folded", folded).Set("$actor", actor).Set("$name", name).Execute();
        }
    }
}
