using Microsoft.Data.Sqlite;
using Perspectives.Service.Storage.Indexing;

namespace Perspectives.Service.Storage.Sqlite.Questions;

/// <summary>Outlets, those with most articles first.</summary>
internal static class OutletList
{
    private const char Letter = 'o';

    private const string Columns = "key, name, article_count, copy_count, first_seen, last_seen";

    internal const string BeginningSql = $"SELECT {Columns} FROM outlets ORDER BY article_count DESC, key LIMIT $most";

    internal const string LevelSql = $"SELECT {Columns} FROM outlets WHERE article_count = $value AND key > $key ORDER BY key LIMIT $most";

    internal const string BehindSql = $"SELECT {Columns} FROM outlets WHERE article_count < $value ORDER BY article_count DESC, key LIMIT $most";

    public static Page<OutletSummary> Read(StoreConnection connection, PageRequest page)
    {
        var rows = ListPosition.ReadKey(Letter, page.After) is { } after
            ? ReadAfter(connection, after, page.Size + 1)
            : connection.Statement(BeginningSql).Set("$most", page.Size + 1).All(ReadSummary);
        return PageCut.Of<OutletSummary, OutletSummary>(rows, page, outlet => ListPosition.Write(Letter, outlet.ArticleCount, outlet.Key), found => found);
    }

    private static List<OutletSummary> ReadAfter(StoreConnection connection, (long Value, string Key) after, int most)
    {
        var rows = connection.Statement(LevelSql).Set("$value", after.Value).Set("$key", after.Key).Set("$most", most).All(ReadSummary);
        rows.AddRange(connection.Statement(BehindSql).Set("$value", after.Value).Set("$most", most - rows.Count).All(ReadSummary));
        return rows;
    }

    private static OutletSummary ReadSummary(SqliteDataReader reader) => new(
        reader.GetString(0), reader.GetString(1), reader.GetInt64(2), reader.GetInt64(3), reader.Time(4), reader.Time(5));
}
