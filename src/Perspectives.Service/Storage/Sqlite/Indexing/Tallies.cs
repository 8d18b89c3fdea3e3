namespace Perspectives.Service.Storage.Sqlite.Indexing;

/// <summary>Makes sums anew from what they are the sums of: a month's from the perspectives of the month, the total from the months.</summary>
internal static class Tallies
{
    public static void Recount(StoreConnection connection, TouchedRows touched)
    {
        foreach (var cell in touched.Cells)
            RecountMonth(connection, cell);
        foreach (var (actor, outlet) in touched.Totals)
            RecountTotal(connection, actor, outlet);
    }

    private static void RecountMonth(StoreConnection connection, TallyCell cell)
    {
        connection.Statement("DELETE FROM monthly_tallies WHERE actor = $actor AND outlet = $outlet AND month = $month")
            .Set("$actor", cell.Actor).Set("$outlet", cell.Outlet).Set("$month", cell.Month.Number).Execute();
        connection.Statement(
            """
            INSERT INTO monthly_tallies
            SELECT $actor, $outlet, $month, count(*), sum(is_copy), sum(supportive), sum(critical), sum(cautious), sum(neutral),
                sum(is_copy * supportive), sum(is_copy * critical), sum(is_copy * cautious), sum(is_copy * neutral)
            FROM perspectives
            WHERE actor = $actor AND outlet = $outlet AND published_at >= $start AND published_at < $end
            HAVING count(*) > 0
            """)
            .Set("$actor", cell.Actor).Set("$outlet", cell.Outlet).Set("$month", cell.Month.Number)
            .Set("$start", cell.Month.Start).Set("$end", cell.Month.End).Execute();
    }

    private static void RecountTotal(StoreConnection connection, long actor, long outlet)
    {
        connection.Statement("DELETE FROM tallies WHERE actor = $actor AND outlet = $outlet").Set("$actor", actor).Set("$outlet", outlet).Execute();
        connection.Statement(
            """
            INSERT INTO tallies
            SELECT $actor, $outlet, sum(articles), sum(copies), sum(supportive), sum(critical), sum(cautious), sum(neutral),
                sum(copied_supportive), sum(copied_critical), sum(copied_cautious), sum(copied_neutral),
                sum(supportive + critical + cautious + neutral - copied_supportive - copied_critical - copied_cautious - copied_neutral)
            FROM monthly_tallies
            WHERE actor = $actor AND outlet = $outlet
            HAVING count(*) > 0
            """)
            .Set("$actor", actor).Set("$outlet", outlet).Execute();
    }
}
