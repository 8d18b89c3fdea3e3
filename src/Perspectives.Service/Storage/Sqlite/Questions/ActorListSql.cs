namespace Perspectives.Service.Storage.Sqlite.Questions;

/// <summary>The ways to read a page of actors.</summary>
internal static class ActorListSql
{
    public const string Columns = "actors.key, actors.name, actors.kind, actors.role, actors.statement_count, actors.article_count, actors.first_seen, actors.last_seen";

    /// <summary>How many names begin so, counted up to a bound.</summary>
    public const string CountByName = $"SELECT count(*) FROM (SELECT 1 FROM actor_names WHERE {NameFits} LIMIT $most)";

    /// <summary>All that begins with the prefix lies before the prefix with the last character that there is.</summary>
    private const string NameFits = "actor_names.folded >= $prefix AND actor_names.folded < $prefix || char(1114111)";

    public static string InOrder(ActorOrder order, bool hasKind, bool hasPrefix, ActorListPlace place)
    {
        var value = ValueOf(order);
        var where = place switch
        {
            ActorListPlace.Level => $"{value} = $value AND key > $key",
            ActorListPlace.Behind => $"{value} < $value",
            _ => "TRUE",
        };
        return $"""
            SELECT {Columns} FROM actors INDEXED BY actors{(hasKind ? "_of_kind" : "")}{(order == ActorOrder.MostRecent ? "_most_recent" : "_most_quoted")}
            WHERE {where} {KindFits(hasKind)}
            {(hasPrefix ? $"AND EXISTS (SELECT 1 FROM actor_names WHERE actor_names.actor = actors.number AND {NameFits.Replace("actor_names.folded", "+actor_names.folded", StringComparison.Ordinal)})" : "")}
            ORDER BY {value} DESC, key LIMIT $most
            """;
    }

    public static string Sorted(ActorOrder order, bool hasKind, bool hasPosition)
    {
        var value = ValueOf(order);
        return $"""
            SELECT {Columns} FROM (SELECT DISTINCT actor FROM actor_names WHERE {NameFits}) AS named CROSS JOIN actors ON actors.number = named.actor
            WHERE {(hasPosition ? $"({value} < $value OR ({value} = $value AND key > $key))" : "TRUE")} {KindFits(hasKind)}
            ORDER BY {value} DESC, key LIMIT $most
            """;
    }

    private static string ValueOf(ActorOrder order) => order == ActorOrder.MostRecent ? "last_seen" : "statement_count";

    private static string KindFits(bool hasKind) => hasKind ? "AND kind = $kind" : "";
}
