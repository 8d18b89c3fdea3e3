namespace Perspectives.Service.Storage.Sqlite.Questions;

/// <summary>One actor with its names and sums.</summary>
internal static class ActorIdentityQuery
{
    internal const string SummarySql = $"SELECT {ActorListSql.Columns}, number FROM actors WHERE key = $key";

    internal const string NamesSql = "SELECT name, count(*) FROM perspectives WHERE actor = $actor AND actor > 0 GROUP BY name";

    internal const string StancesSql =
        "SELECT sum(supportive), sum(critical), sum(cautious), sum(neutral) FROM tallies WHERE actor = $actor";

    public static ActorIdentity? Find(StoreConnection connection, string key)
    {
        var (summary, actor) = connection.Statement(SummarySql).Set("$key", key).First(reader => (ActorList.ReadSummary(reader), reader.GetInt64(8)));
        if (summary is null)
            return null;
        var names = connection.Statement(NamesSql).Set("$actor", actor).All(reader => new ActorAlias(reader.GetString(0), reader.GetInt64(1)));
        var stances = connection.Statement(StancesSql).Set("$actor", actor).First(reader => reader.Stances(0));
        return new ActorIdentity(summary, [.. names.OrderByDescending(name => name.ArticleCount).ThenBy(name => name.Name, StringComparer.Ordinal)], stances);
    }
}
