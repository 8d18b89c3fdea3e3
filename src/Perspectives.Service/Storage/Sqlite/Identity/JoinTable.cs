using System.Text.Json;
using Perspectives.Service.Identity;
using Perspectives.Service.Storage.Documents;
using Perspectives.Service.Storage.Sqlite.Indexing;

namespace Perspectives.Service.Storage.Sqlite.Identity;

/// <summary>Which key leads to which other.</summary>
internal static class JoinTable
{
    /// <summary>The key behind all that it leads to.</summary>
    public static string CanonicalOf(StoreConnection connection, string key)
    {
        while (connection.Statement("SELECT target FROM actor_joins WHERE key = $key").Set("$key", key).First(static reader => reader.TextOrNull(0)) is { } target)
            key = target;
        return key;
    }

    /// <summary>All of them; a connection that has read them before reads them again only where one was changed.</summary>
    public static JoinMap Read(StoreConnection connection)
    {
        var mark = connection.Statement("SELECT value FROM settings WHERE name = 'joins'").First(static reader => Convert.ToHexString(reader.Bytes(0)!)) ?? "";
        if (connection.Joins is { } read && read.Mark == mark)
            return read.Map;
        var map = new JoinMap(connection.Statement("SELECT record FROM actor_joins").All(static reader => JsonSerializer.Deserialize(reader.GetString(0), StoreJson.Readable.ActorJoin)!));
        connection.Joins = (mark, map);
        return map;
    }

    public static ActorJoin? Find(StoreConnection connection, string key) => connection
        .Statement("SELECT record FROM actor_joins WHERE key = $key").Set("$key", key).First(static reader => JsonSerializer.Deserialize(reader.GetString(0), StoreJson.Readable.ActorJoin));

    /// <summary>Makes a join what it is to be, and all that follows from it.</summary>
    public static void Change(StoreConnection connection, ActorJoin join)
    {
        var moves = Find(connection, join.Key)?.To != join.To;
        var before = CanonicalOf(connection, join.Key);
        if (join.SaysNothing)
            connection.Statement("DELETE FROM actor_joins WHERE key = $key").Set("$key", join.Key).Execute();
        else
            Put(connection, join);
        // By chance and not counted: after a rollback no mark comes again.
        connection.Execute("INSERT INTO settings (name, value) VALUES ('joins', randomblob(16)) ON CONFLICT DO UPDATE SET value = excluded.value");
        if (!moves)
            return;
        JoinedArticles.EnterAnew(connection, Read(connection).LeadingTo(join.Key));
        JoinedNames.Renew(connection, before);
        JoinedNames.Renew(connection, CanonicalOf(connection, join.Key));
    }

    /// <summary>Changes joins, each as it is to be with those before it changed.</summary>
    public static void Renew(StoreConnection connection, IEnumerable<Func<JoinMap, ActorJoin?>> renewals)
    {
        foreach (var renew in renewals)
        {
            if (renew(Read(connection)) is { } join)
                Change(connection, join);
        }
    }

    private static void Put(StoreConnection connection, ActorJoin join) => connection
        .Statement(
            """
            INSERT INTO actor_joins (key, target, record) VALUES ($key, $target, $record)
            ON CONFLICT DO UPDATE SET target = excluded.target, record = excluded.record
            """)
        .Set("$key", join.Key)
        .Set("$target", join.To)
        .Set("$record", JsonSerializer.Serialize(join, StoreJson.Readable.ActorJoin))
        .Execute();
}
