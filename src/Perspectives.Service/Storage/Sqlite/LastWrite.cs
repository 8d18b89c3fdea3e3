using Microsoft.Data.Sqlite;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>
/// A number that each write gives the store anew, kept beside the one that it had before. So a log tells after which write it begins, and a file which one
/// it has seen last: by that the two are known to belong together.
/// </summary>
/// <remarks>One write that is not noted (of another program, or of an earlier version of this one) does no harm: the next one goes on from the same number.</remarks>
internal static class LastWrite
{
    private const int NumberLength = 16;

    // No text has it: these are not the bytes of characters.
    private static readonly byte[] Begin = [0xF9, 0xFA, .. "PersPe"u8];

    /// <summary>Notes a write, once in its transaction.</summary>
    public static void Renew(StoreConnection connection) => connection
        .Statement(
            """
            INSERT INTO settings (name, value) VALUES ('last_write', CAST($begin || zeroblob(16) || randomblob(16) AS BLOB))
            ON CONFLICT DO UPDATE SET value = CAST($begin || substr(value, -16) || randomblob(16) AS BLOB)
            """)
        .Set("$begin", Begin)
        .Execute();

    /// <returns>The number in the file itself, without its log; empty where no write was noted yet; null where it cannot be read.</returns>
    public static Guid? Find(StoreConnector connector)
    {
        try
        {
            using var connection = connector.ConnectToFileAlone();
            var value = connection.Statement("SELECT value FROM settings WHERE name = 'last_write'").First(static reader => reader.Bytes(0));
            return value switch
            {
                null => Guid.Empty,
                { Length: >= NumberLength } => new Guid(value.AsSpan()[^NumberLength..]),
                _ => null,
            };
        }
        catch (SqliteException fault)
        {
            // Before there is a table, all lies in the log.
            return fault.SqliteErrorCode == SqliteCode.Error ? Guid.Empty : null;
        }
    }

    /// <summary>All numbers in a page of the store: mostly none, or a number and the one before.</summary>
    public static IEnumerable<Guid> FindIn(ReadOnlyMemory<byte> page)
    {
        for (var begin = page.Span.IndexOf(Begin); begin >= 0; begin = page.Span.IndexOf(Begin))
        {
            page = page[(begin + Begin.Length)..];
            if (page.Length < 2 * NumberLength)
                yield break;
            yield return new Guid(page.Span[..NumberLength]);
            yield return new Guid(page.Span[NumberLength..(2 * NumberLength)]);
        }
    }
}
