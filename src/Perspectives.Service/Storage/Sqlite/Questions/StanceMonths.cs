using Perspectives.Service.Storage.Indexing;

namespace Perspectives.Service.Storage.Sqlite.Questions;

/// <summary>An actor's stances by month and outlet: whole months from their tallies, the months that the range cuts from the perspectives.</summary>
internal static class StanceMonths
{
    internal const string WholeSql =
        """
        SELECT month, outlet, articles, supportive, critical, cautious, neutral, copied_supportive, copied_critical, copied_cautious, copied_neutral
        FROM monthly_tallies WHERE actor = $actor AND month BETWEEN $first AND $last
        """;

    internal const string CutSql =
        """
        SELECT $month, outlet, count(*), sum(supportive), sum(critical), sum(cautious), sum(neutral),
            sum(is_copy * supportive), sum(is_copy * critical), sum(is_copy * cautious), sum(is_copy * neutral)
        FROM perspectives INDEXED BY perspectives_by_time WHERE actor = $actor AND actor > 0 AND published_at >= $from AND published_at < $to GROUP BY outlet
        """;

    public static IReadOnlyList<MonthlyStances> Read(StoreConnection connection, string key, TimeRange published)
    {
        var actor = connection.Statement("SELECT number FROM actors WHERE key = $key").Set("$key", key).First(reader => reader.GetInt64(0));
        var bounds = TimeBounds.Of(published);
        if (actor == 0 || bounds.From >= bounds.To)
            return [];
        var names = new Dictionary<long, string?> { [0] = null };
        return [.. Rows(connection, actor, bounds)
            .Select(row => new MonthlyStances(row.Month.FirstDay, NameOf(connection, row.Outlet, names), row.Articles, row.Stances, row.Copied))
            .OrderByDescending(month => month.Month).ThenBy(month => month.Outlet, StringComparer.OrdinalIgnoreCase).ThenBy(month => month.Outlet, StringComparer.Ordinal)];
    }

    private static List<Row> Rows(StoreConnection connection, long actor, TimeBounds bounds)
    {
        var range = MonthRange.Of(bounds);
        var rows = range.Cuts.SelectMany(cut => Cut(connection, actor, cut.Month, cut.Bounds)).ToList();
        rows.AddRange(connection.Statement(WholeSql).Set("$actor", actor).Set("$first", range.First.Number).Set("$last", range.Last.Number).All(Row.Read));
        return rows;
    }

    private static List<Row> Cut(StoreConnection connection, long actor, Month month, TimeBounds bounds) =>
        connection.Statement(CutSql).Set("$actor", actor).Set("$month", month.Number).Set("$from", bounds.From).Set("$to", bounds.To).All(Row.Read);

    private static string? NameOf(StoreConnection connection, long outlet, Dictionary<long, string?> names)
    {
        if (!names.TryGetValue(outlet, out var name))
        {
            name = connection.Statement("SELECT name FROM outlets WHERE number = $outlet").Set("$outlet", outlet).First(reader => reader.GetString(0));
            names.Add(outlet, name);
        }

        return name;
    }

    private sealed record Row(Month Month, long Outlet, long Articles, StanceCounts Stances, StanceCounts Copied)
    {
        public static Row Read(Microsoft.Data.Sqlite.SqliteDataReader reader) => new(
            new Month(reader.GetInt32(0)), reader.GetInt64(1), reader.GetInt64(2), reader.Stances(3), reader.Stances(3 + StanceColumns.Count));
    }
}
