using Perspectives.Service.Storage.Indexing;

namespace Perspectives.Service.Storage.Sqlite.Indexing;

/// <summary>Lets an actor be found by the keys that lead to it: in an article that has both, the first says what the actor is called.</summary>
internal static class JoinedNames
{
    /// <summary>Begins what is no name of an article.</summary>
    private const string Mark = "\u0001";

    public static void Renew(StoreConnection connection, string key)
    {
        var actor = connection.Statement("SELECT number FROM actors WHERE key = $key").Set("$key", key).First(static reader => reader.GetInt64(0));
        if (actor == 0)
            return;
        Remove(connection, actor);
        var keys = new List<string> { key };
        for (var number = 0; number < keys.Count; number++)
            keys.AddRange(connection.Statement("SELECT key FROM actor_joins WHERE target = $key").Set("$key", keys[number]).All(static reader => reader.GetString(0)));
        foreach (var other in keys.Skip(1))
        {
            foreach (var folded in NameBeginnings.OfKey(other))
            {
                connection.Statement("INSERT OR IGNORE INTO actor_names (folded, actor, name) VALUES ($folded, $actor, $name)")
                    .Set("$folded", folded).Set("$actor", actor).Set("$name", Mark + other).Execute();
            }
        }
    }

    public static void Remove(StoreConnection connection, long actor) => connection
        .Statement("DELETE FROM actor_names WHERE (folded, actor, name) IN (SELECT folded, actor, name FROM actor_names WHERE actor = $actor AND name >= char(1) AND name < char(2))")
        .Set("$actor", actor).Execute();
}
