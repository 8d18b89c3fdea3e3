namespace Perspectives.Service.Storage.Sqlite;

/// <summary>Looks at a store's log before SQLite does, which drops what it cannot read of it without a word.</summary>
internal static class LogCheck
{
    /// <param name="connector">Of the store. Where it writes, a log whose end is damaged is copied: whoever writes to the store writes over it.</param>
    /// <returns>What is lost, although the store can be used; null where nothing is.</returns>
    /// <exception cref="StoreException">What lies in the log would be lost as a whole, or read into another store; or there is a folder in the place of one of the store's files.</exception>
    public static string? Check(StoreConnector connector)
    {
        var path = connector.Path;
        var log = LogFile.PathOf(path);
        if (Array.Find([log, $"{path}-shm"], Directory.Exists) is { } folder)
            throw SqliteFault.FolderForFile(path, folder);
        if (!LogFile.HoldsAnything(log))
            return null;
        if (new FileInfo(path) is not { Exists: true, Length: > 0 })
            throw SqliteFault.LogAlone(path);
        var damage = LogFile.FindDamage(log);
        if (damage is { IsOfHead: true })
            throw SqliteFault.DamagedLog(path);
        if (LogOrigin.IsForeign(connector))
            throw SqliteFault.ForeignLog(path);
        return damage is null ? null : SqliteFault.LostEnd(path, damage.Pages, connector.IsReadOnly ? null : Copy(log));
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
