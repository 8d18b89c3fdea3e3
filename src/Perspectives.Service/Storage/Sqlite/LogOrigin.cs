namespace Perspectives.Service.Storage.Sqlite;

/// <summary>
/// Whether a log belongs to the file that lies beside it. SQLite does not ask: it reads the log into whatever it is, and an older copy or another store
/// becomes a mixture of both.
/// </summary>
/// <remarks>
/// What a file has is what was carried over to it last: the write before the first one in its log, or one of those that are in the log. Whoever writes to
/// a log goes on from the file, so that another file's last write is not among them.
/// </remarks>
internal static class LogOrigin
{
    /// <param name="connector">Of the file.</param>
    public static bool IsForeign(StoreConnector connector)
    {
        // Another process may carry the log over and begin a new one between two looks. It cannot do so while both stay the same.
        return FindContradiction(connector) is { } found && FindContradiction(connector) == found;
    }

    /// <returns>What does not go together; null where all does, or it cannot be told.</returns>
    private static (string Head, Guid InFile)? FindContradiction(StoreConnector connector)
    {
        var log = LogFile.PathOf(connector.Path);
        if (LogFile.ReadHead(log) is not { } head || LastWrite.Find(connector) is not { } inFile)
            return null;
        var inLog = LogFile.ReadPages(log).SelectMany(LastWrite.FindIn).ToHashSet();
        // A log without any is of an earlier version, as its file is.
        return inLog.Count == 0 || inLog.Contains(inFile) ? null : (Convert.ToHexString(head), inFile);
    }
}
