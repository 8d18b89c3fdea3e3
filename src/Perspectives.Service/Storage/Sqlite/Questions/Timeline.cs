using Perspectives.Service.Storage.Folding;
using Perspectives.Service.Storage.Indexing;
using Perspectives.Service.Storage.Sqlite.Indexing;

namespace Perspectives.Service.Storage.Sqlite.Questions;

/// <summary>
/// An actor's statements, newest first. Without words an index has them in this order. With words either the statements that have the words are found
/// and put in order or, where they are many, the timeline is gone along and each statement asked for the words, until the page is full.
/// </summary>
internal static class Timeline
{
    private const char Letter = 't';

    public static Page<TimelineStatement> Read(StoreConnection connection, string key, TimelineFilter filter, PageRequest page)
    {
        var after = ListPosition.ReadNumber(Letter, page.After);
        var actor = connection.Statement("SELECT number, statement_count FROM actors WHERE key = $key")
            .Set("$key", key).First(reader => (Number: reader.GetInt64(0), Statements: reader.GetInt64(1)));
        var outlet = filter.Outlet is null ? null : OutletOf(connection, filter.Outlet);
        if (actor.Number == 0 || (filter.Outlet is not null && outlet is null))
            return PageCut.Empty<TimelineStatement>();
        var bounds = TimeBounds.Of(filter.Published);
        var (time, position) = after is { } last && last.Value < bounds.To ? last : (bounds.To, long.MinValue);
        var statement = connection.Statement(SqlFor(connection, actor, outlet, filter, page))
            .Set("$from", bounds.From).Set("$time", time).Set("$position", position).Set("$most", page.Size + 1);
        var rows = statement.All(reader => new TimelineRow(reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2)));
        return PageCut.Of<TimelineRow, TimelineStatement>(
            rows, page, row => ListPosition.Write(Letter, row.PublishedAt, row.Position), found => TimelineRow.Complete(connection, actor.Number, found, filter.Unread));
    }

    /// <summary>The SQL of the page; parameters that only some of the ways have are set.</summary>
    private static string SqlFor(StoreConnection connection, (long Number, long Statements) actor, long? outlet, TimelineFilter filter, PageRequest page)
    {
        var words = FoldedWords.Distinct(filter.Words);
        var query = words.Count == 0 ? null : StatementWords.Query(words, actor.Number, filter.Stance, outlet);
        if (query is not null && !IsFrequent(connection, query, TimelineSql.MostSorted(actor.Statements, page.Size)))
        {
            connection.Statement(TimelineSql.ByWords).Set("$query", query);
            return TimelineSql.ByWords;
        }

        var sql = TimelineSql.InOrder(hasStance: filter.Stance is not null, hasOutlet: outlet is not null, hasWords: query is not null);
        var statement = connection.Statement(sql).Set("$actor", actor.Number);
        if (filter.Stance is { } stance)
            statement.Set("$stance", (int)stance);
        if (outlet is { } number)
            statement.Set("$outlet", number);
        if (query is not null)
            statement.Set("$query", StatementWords.Query(words));
        return sql;
    }

    private static bool IsFrequent(StoreConnection connection, string query, long most) =>
        connection.Statement(TimelineSql.CountByWords).Set("$query", query).Set("$most", most + 1).First(reader => reader.GetInt64(0)) > most;

    private static long? OutletOf(StoreConnection connection, string name)
    {
        if (FoldedKey.Of(name) is not { } key)
            return null;
        var number = connection.Statement("SELECT number FROM outlets WHERE key = $key").Set("$key", key).First(reader => reader.GetInt64(0));
        return number == 0 ? null : number;
    }
}
