namespace Perspectives.Service.Storage.Sqlite.Indexing;

/// <summary>A statement's place in timelines: one number of article and statement, greater for later articles and, in an article, for earlier statements.</summary>
internal static class StatementPosition
{
    /// <summary>The most statements of an article.</summary>
    public const int MostStatements = 8192;

    public static long Of(long article, int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, MostStatements);
        return (article * MostStatements) + (MostStatements - 1 - number);
    }

    public static long ArticleOf(long position) => position / MostStatements;

    public static int NumberOf(long position) => (int)(MostStatements - 1 - (position % MostStatements));
}
