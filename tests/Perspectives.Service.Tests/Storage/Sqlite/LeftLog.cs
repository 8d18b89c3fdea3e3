using System.Security.Cryptography;
using Perspectives.Service.Storage.Sqlite;

namespace Perspectives.Service.Tests.Storage.Sqlite;

/// <summary>A store as a killed server leaves it: what was written last lies in its log.</summary>
internal static class LeftLog
{
    /// <summary>Of a page in the log with what stands before it.</summary>
    public const int PageLength = 24 + SchemaPages.PageLength;

    public static string PathIn(TemporaryFolder folder) => folder[LogFile.PathOf(SqliteDatabase.FileName)];

    /// <summary>Makes the two files in the folder.</summary>
    /// <param name="folder">Empty.</param>
    /// <param name="write">What was written before it was killed.</param>
    public static async Task MakeAsync(TemporaryFolder folder, Func<SqliteDatabase, Task> write)
    {
        using var killed = SqliteDatabase.Open(folder["killed"]);
        await write(killed);
        foreach (var name in (string[])[SqliteDatabase.FileName, $"{SqliteDatabase.FileName}-wal"])
            File.Copy(folder[$"killed/{name}"], folder[name]);
    }

    /// <summary>A setting each in a transaction of its own.</summary>
    public static async Task WriteAsync(SqliteDatabase database, int first, int count)
    {
        for (var number = first; number < first + count; number++)
        {
            await database.WriteAsync(
                connection => connection.Statement("INSERT INTO settings VALUES ($name, x'00')").Set("$name", $"{number:D4}").Execute(), TestContext.Current.CancellationToken);
        }
    }

    public static Task<long> CountAsync(SqliteDatabase database) => database.ReadAsync(
        connection => connection.Statement("SELECT count(*) FROM settings WHERE name NOT IN ('signing_key', 'last_write')").First(row => row.GetInt64(0)), TestContext.Current.CancellationToken);

    /// <summary>Writes over a part of the log.</summary>
    /// <param name="folder">Of the store.</param>
    /// <param name="position">From the beginning; negative from the end.</param>
    /// <param name="bytes">What is there then.</param>
    public static void WriteOver(TemporaryFolder folder, long position, byte[] bytes)
    {
        using var file = File.OpenWrite(PathIn(folder));
        file.Position = position < 0 ? file.Length + position : position;
        file.Write(bytes);
    }

    /// <summary>The content, by name, of a store's files whose content counts: the index of a log (-shm) is made anew.</summary>
    public static async Task<Dictionary<string, string>> ReadFilesAsync(TemporaryFolder folder)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(folder.Path, $"{SqliteDatabase.FileName}*").Where(static file => !file.EndsWith("-shm", StringComparison.Ordinal)))
            files.Add(file, Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken))));
        return files;
    }
}
