using Microsoft.Data.Sqlite;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>Values as the store writes them.</summary>
internal static class SqliteColumns
{
    public static string? TextOrNull(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    /// <exception cref="InvalidDataException">No time was written there.</exception>
    public static DateTimeOffset Time(this SqliteDataReader reader, int column)
    {
        try
        {
            return DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(column));
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw new InvalidDataException("A stored time is none.", exception);
        }
    }

    public static DateTimeOffset? TimeOrNull(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.Time(column);

    public static byte[] Bytes(this SqliteDataReader reader, int column) => reader.GetFieldValue<byte[]>(column);
}
