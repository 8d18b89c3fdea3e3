using Perspectives.Service.Storage.Sqlite;

namespace Perspectives.Cli;

/// <summary>Tells the files of a store, which are known by their beginning.</summary>
internal static class StoreFile
{
    /// <summary>What SQLite puts beside a database file, by the end of the name.</summary>
    private static readonly string[] Companions = ["-wal", "-shm", "-journal"];

    /// <summary>Whether a file is a database of SQLite, whatever its name, or belongs to the one beside it.</summary>
    public static bool IsAt(string path)
    {
        if (IsDatabase(path))
            return true;
        if (DataFolderLock.IsFile(path) && IsDatabase(Path.Combine(Path.GetDirectoryName(path) ?? "", SqliteDatabase.FileName)))
            return true;
        var companion = Array.Find(Companions, end => path.EndsWith(end, StringComparison.Ordinal));
        return companion is not null && IsDatabase(path[..^companion.Length]);
    }

    /// <summary>The first 16 bytes of every such file (https://www.sqlite.org/fileformat2.html).</summary>
    private static ReadOnlySpan<byte> Header => "SQLite format 3\0"u8;

    /// <summary>Whether what is read begins as a database of SQLite does.</summary>
    public static bool BeginsIn(Stream stream)
    {
        Span<byte> first = stackalloc byte[Header.Length];
        return stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false) == first.Length && first.SequenceEqual(Header);
    }

    private static bool IsDatabase(string path)
    {
        try
        {
            // Pipes and devices have no length, and a pipe would be waited for.
            if (new FileInfo(path) is not { Exists: true } file || file.Length < Header.Length)
                return false;
            using var stream = file.Open(FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return BeginsIn(stream);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // Whoever writes there is told why that cannot be done.
            return false;
        }
    }
}
