using Microsoft.Data.Sqlite;

namespace Perspectives.Service.Storage.Sqlite.Questions;

/// <summary>Counts by stance as queries of the index select them.</summary>
internal static class StanceColumns
{
    public const int Count = 4;

    /// <summary>From four columns, in the order of <see cref="Stances.Stance"/>.</summary>
    public static StanceCounts Stances(this SqliteDataReader reader, int first) =>
        new(reader.GetInt64(first), reader.GetInt64(first + 1), reader.GetInt64(first + 2), reader.GetInt64(first + 3));
}
