using System.Globalization;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>The log (-wal) of a store that is open, for the case that the file it belongs to is replaced.</summary>
internal sealed class OpenedLog : IDisposable
{
    private readonly string _path;
    private readonly string _index;
    private readonly FileStream _file;

    private OpenedLog(string storePath, FileStream file) => (_path, _index, _file) = (LogFile.PathOf(storePath), $"{storePath}-shm", file);

    /// <param name="storePath">Of the store's own file, which is open.</param>
    /// <returns>Null where it has no log.</returns>
    public static OpenedLog? Find(string storePath) =>
        LogFile.PathOf(storePath) is var path && File.Exists(path) ? new OpenedLog(storePath, Open(path)) : null;

    /// <summary>
    /// Moves the log away from beside the file that is there now, and removes its index, which is made anew from a log. One that was put there with that
    /// file stays.
    /// </summary>
    /// <returns>Where it is now; null where it stays where it is.</returns>
    public string? SetAside()
    {
        try
        {
            File.Delete(_index);
            if (!File.Exists(_path) || !IsThere())
                return null;
            var aside = NameOf(_path, SetAsideLogs.Reason);
            File.Move(_path, aside);
            return aside;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Dispose() => _file.Dispose();

    /// <summary>A name beside a log for what is kept of it.</summary>
    public static string NameOf(string path, string why) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}.{why}-{TimeProvider.System.GetUtcNow():yyyyMMdd'T'HHmmss'Z'}");

    /// <summary>Whether the path still leads to this log: two begin with the same random numbers never.</summary>
    private bool IsThere()
    {
        using var there = Open(_path);
        return HeaderOf(there) is { } header && header.AsSpan().SequenceEqual(HeaderOf(_file));
    }

    private static byte[]? HeaderOf(FileStream file)
    {
        var header = new byte[LogFile.HeadLength];
        return RandomAccess.Read(file.SafeFileHandle, header, 0) == LogFile.HeadLength ? header : null;
    }

    // SQLite takes no locks on this file, so that closing it takes none away.
    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
}
