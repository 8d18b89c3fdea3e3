namespace Perspectives.Service.Storage.Sqlite.Questions;

/// <summary>The ways to read a page of a timeline. Each gives position, time of publication and outlet, newest first.</summary>
internal static class TimelineSql
{
    /// <summary>How many statements have the words, counted up to a bound.</summary>
    public const string CountByWords = "SELECT count(*) FROM (SELECT 1 FROM statement_words WHERE statement_words MATCH $query LIMIT $most)";

    /// <summary>Finds what has the words, then puts it in order.</summary>
    public const string ByWords =
        """
        SELECT statements.position, statements.published_at, statements.outlet
        FROM statement_words CROSS JOIN statements ON statements.position = statement_words.rowid
        WHERE statement_words MATCH $query AND statements.published_at >= $from AND (statements.published_at, statements.position) < ($time, $position)
        ORDER BY statements.published_at DESC, statements.position DESC LIMIT $most
        """;

    private const string HasWords = "AND EXISTS (SELECT 1 FROM statement_words WHERE rowid = statements.position AND statement_words MATCH $query)";

    /// <summary>Goes along the index that has the actor's statements in order; with words, "$query" is to have the words alone.</summary>
    public static string InOrder(bool hasStance, bool hasOutlet, bool hasWords) =>
        $"""
        SELECT position, published_at, outlet FROM statements INDEXED BY {(hasOutlet ? "statements_by_outlet" : hasStance ? "statements_by_stance" : "statements_by_time")}
        WHERE actor = $actor {(hasOutlet ? "AND outlet = $outlet" : "")} {(hasStance ? "AND stance = $stance" : "")}
            AND published_at >= $from AND (published_at, position) < ($time, $position)
            {(hasWords ? HasWords : "")}
        ORDER BY published_at DESC, position DESC LIMIT $most
        """;

    /// <summary>
    /// The most statements with the words that are put in order. Going along the timeline instead asks, for a page, as many statements as there are to
    /// one with the words, times the page's size; asking one costs about twenty times as much as sorting one.
    /// </summary>
    /// <param name="statements">Of the actor.</param>
    /// <param name="pageSize">Statements of a page.</param>
    public static long MostSorted(long statements, int pageSize) => Math.Max(1000, (long)Math.Sqrt(20.0 * statements * pageSize));
}
