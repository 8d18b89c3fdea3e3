namespace Perspectives.Service.Storage.Sqlite;

/// <summary>Looks at a store's log before SQLite does, which drops what it cannot read of it without a word.</summary>
internal static class LogCheck
{
    /// <param name="path">Of the store's file.</param>
    /// <param name="keepsCopy">Whether a log whose end is damaged is copied: whoever writes to the store writes over it.</param>
    /// <returns>What is lost, although the store can be used; null where nothing is.</returns>
    /// <exception cref="StoreException">What lies in the log would be lost as a whole.</exception>
    public static string? Check(string path, bool keepsCopy)
    {
        var log = LogFile.PathOf(path);
        if (!LogFile.HoldsAnything(log))
            return null;
        if (new FileInfo(path) is not { Exists: true, Length: > 0 })
            throw SqliteFault.LogAlone(path);
        return LogFile.FindDamage(log) switch
        {
            null => null,
            { IsOfHead: true } => throw SqliteFault.DamagedLog(path),
            { Pages: var pages } => SqliteFault.LostEnd(path, pages, keepsCopy ? Copy(log) : null),
        };
    }

    private static string Copy(string log)
    {
        var copy = OpenedLog.NameOf(log, "damaged");
        using var from = new FileStream(log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var to = new FileStream(copy, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        from.CopyTo(to);
        to.Flush(flushToDisk: true);
        return copy;
    }
}
