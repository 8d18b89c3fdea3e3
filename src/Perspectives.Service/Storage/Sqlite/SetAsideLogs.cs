namespace Perspectives.Service.Storage.Sqlite;

/// <summary>Logs that were moved away from beside a file that had replaced the store's. Nobody reads them again, and only whoever started the server knows of them.</summary>
internal static class SetAsideLogs
{
    /// <summary>What <see cref="OpenedLog.NameOf"/> is told of such a log.</summary>
    public const string Reason = "replaced";

    /// <param name="path">Of the store's file.</param>
    /// <exception cref="StoreException">The file is missing or empty, while such a log is there: a new store would be begun in the place of the one that the log is of.</exception>
    public static void Check(string path)
    {
        if (new FileInfo(path) is { Exists: true, Length: > 0 } || Find(path) is not [var log, ..])
            return;
        throw new StoreException(
            $"The store is damaged: {path} is {(File.Exists(path) ? "empty" : "missing")}, and beside it lies {log}, the log of a store that was there before. All is left as it is. Put the store back as it was; or move the log away, to begin with an empty store.")
        {
            IsDamage = true,
        };
    }

    /// <summary>That such logs lie there and what to do.</summary>
    /// <param name="path">Of the store's file.</param>
    /// <returns>Null where there are none.</returns>
    public static string? Remind(string path) => Find(path) switch
    {
        [] => null,
        var logs => $"{string.Join(" and ", logs)}: set aside when the file of the store was replaced while it was open, with what was written last to the one before. Nobody reads it again. To have that, put a copy of it as {Path.GetFileName(LogFile.PathOf(path))} into a folder with the file that was open then, and export from there; then, or if it is not wanted, move it away.",
    };

    private static string[] Find(string path)
    {
        var (folder, name) = (Path.GetDirectoryName(path), $"{Path.GetFileName(LogFile.PathOf(path))}.{Reason}-*");
        if (!Directory.Exists(folder))
            return [];
        var found = Directory.GetFiles(folder, name);
        Array.Sort(found, StringComparer.Ordinal);
        return found;
    }
}
