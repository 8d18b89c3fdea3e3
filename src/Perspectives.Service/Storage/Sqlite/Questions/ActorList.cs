using Microsoft.Data.Sqlite;
using Perspectives.Actors;
using Perspectives.Service.Storage.Folding;
using Perspectives.Service.Storage.Indexing;

namespace Perspectives.Service.Storage.Sqlite.Questions;

/// <summary>
/// Actors in order. Those whose names begin as asked for are found and put in order or, where they are many, the actors are gone along in order and each
/// is asked for such a name, until the page is full.
/// </summary>
internal static class ActorList
{
    /// <summary>The most actors with a fitting name that are put in order.</summary>
    private const int MostSorted = 2000;

    public static Page<ActorSummary> Read(StoreConnection connection, ActorFilter filter, PageRequest page)
    {
        var letter = filter.Order == ActorOrder.MostRecent ? 'r' : 'q';
        var after = ListPosition.ReadKey(letter, page.After);
        var prefix = string.IsNullOrWhiteSpace(filter.Prefix) ? null : string.Join(' ', FoldedWords.Of(filter.Prefix));
        if (prefix is { Length: 0 })
            return PageCut.Empty<ActorSummary>();
        var rows = prefix is not null && !IsFrequent(connection, prefix)
            ? ReadSorted(connection, filter, prefix, after, page.Size + 1)
            : ReadInOrder(connection, filter, prefix, after, page.Size + 1);
        return PageCut.Of<ActorSummary, ActorSummary>(rows, page, actor => ListPosition.Write(letter, ValueOf(actor, filter.Order), actor.Key), found => found);
    }

    /// <summary>First the rest of those that are level with the position, then those after them.</summary>
    private static List<ActorSummary> ReadInOrder(StoreConnection connection, ActorFilter filter, string? prefix, (long Value, string Key)? after, int most)
    {
        var places = after is null ? (ActorListPlace[])[ActorListPlace.Beginning] : [ActorListPlace.Level, ActorListPlace.Behind];
        var rows = new List<ActorSummary>();
        foreach (var place in places)
        {
            var sql = ActorListSql.InOrder(filter.Order, filter.Kind is not null, prefix is not null, place);
            var statement = Prepare(connection, sql, filter.Kind, prefix, after).Set("$most", most - rows.Count);
            rows.AddRange(statement.All(ReadSummary));
        }

        return rows;
    }

    private static List<ActorSummary> ReadSorted(StoreConnection connection, ActorFilter filter, string prefix, (long Value, string Key)? after, int most) =>
        Prepare(connection, ActorListSql.Sorted(filter.Order, filter.Kind is not null, hasPosition: after is not null), filter.Kind, prefix, after)
            .Set("$most", most).All(ReadSummary);

    private static PreparedStatement Prepare(StoreConnection connection, string sql, ActorKind? kind, string? prefix, (long Value, string Key)? after)
    {
        var statement = connection.Statement(sql);
        if (kind is { } one)
            statement.Set("$kind", (int)one);
        if (prefix is not null)
            statement.Set("$prefix", prefix);
        if (after is { } position)
            statement.Set("$value", position.Value).Set("$key", position.Key);
        return statement;
    }

    internal static ActorSummary ReadSummary(SqliteDataReader reader) => new()
    {
        Key = reader.GetString(0),
        Name = reader.GetString(1),
        Kind = (ActorKind)reader.GetInt32(2),
        Role = reader.TextOrNull(3),
        StatementCount = reader.GetInt64(4),
        ArticleCount = reader.GetInt64(5),
        FirstSeen = reader.Time(6),
        LastSeen = reader.Time(7),
    };

    private static bool IsFrequent(StoreConnection connection, string prefix) =>
        connection.Statement(ActorListSql.CountByName).Set("$prefix", prefix).Set("$most", MostSorted + 1).First(reader => reader.GetInt64(0)) > MostSorted;

    private static long ValueOf(ActorSummary actor, ActorOrder order) =>
        order == ActorOrder.MostRecent ? actor.LastSeen.ToUnixTimeMilliseconds() : actor.StatementCount;
}
