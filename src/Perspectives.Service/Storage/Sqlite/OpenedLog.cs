using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>The log (-wal) of a store that is open, for the case that it or the file it belongs to is replaced. SQLite goes on with a log that has no path any more.</summary>
internal sealed class OpenedLog : IDisposable
{
    // One is enough unless somebody writes to the log at just this moment.
    private const int MostLooks = 10;

    private readonly string _path;
    private readonly string _index;
    private readonly SafeFileHandle _file;

    private OpenedLog(string storePath, SafeFileHandle file) => (_path, _index, _file) = (LogFile.PathOf(storePath), $"{storePath}-shm", file);

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
            return File.Exists(_path) && IsThere() ? MoveAside() : null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>
    /// Puts what the log holds where SQLite looks for it at the next start. Nobody writes to the store meanwhile, nor later: to SQLite it is another file.
    /// </summary>
    /// <returns>Where that lies now which was in its place; null where nothing was.</returns>
    /// <exception cref="IOException">It could not be written; all is as before.</exception>
    /// <exception cref="UnauthorizedAccessException">As above.</exception>
    public string? PutBack()
    {
        var copy = NameOf(_path, "kept");
        try
        {
            CopyTo(copy);
            var aside = Path.Exists(_path) ? MoveAside() : null;
            File.Move(copy, _path);
            return aside;
        }
        catch
        {
            File.Delete(copy);
            throw;
        }
    }

    public void Dispose() => _file.Dispose();

    /// <summary>A name beside a log for what is kept of it.</summary>
    public static string NameOf(string path, string why) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}.{why}-{TimeProvider.System.GetUtcNow():yyyyMMdd'T'HHmmss'Z'}");

    /// <summary>Whether the path still leads to this log.</summary>
    /// <remarks>
    /// As long as a log begins with the same random numbers it only grows, and numbers that are gone never come again. So whoever finds it the same before
    /// and after a look at the path has to find the same there, or it is another file.
    /// </remarks>
    public bool IsThere()
    {
        for (var look = 0; look < MostLooks; look++)
        {
            var before = StateOf(_file);
            if (!TryLookThere(out var there))
                continue;
            // An empty one has nothing to lose, and may be empty again later.
            if (there is null || (there != before && before.Length > 0 && StateOf(_file) == before))
                return false;
            if (there == before || before.Length == 0)
                return true;
        }

        return true;
    }

    /// <returns>False where it cannot be looked at now, which says nothing.</returns>
    private bool TryLookThere(out LogState? state)
    {
        state = null;
        // A folder is no log; nor is a pipe, which has no length, and would be waited for where it is opened.
        var file = new FileInfo(_path);
        if (!file.Exists || file.Length == 0)
        {
            state = file.Exists ? LogState.Empty : null;
            return true;
        }

        try
        {
            using var there = Open(_path);
            state = StateOf(there);
            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return refused is FileNotFoundException;
        }
    }

    private string MoveAside()
    {
        var aside = NameOf(_path, SetAsideLogs.Reason);
        if (Directory.Exists(_path))
            Directory.Move(_path, aside);
        else
            File.Move(_path, aside);
        return aside;
    }

    private void CopyTo(string path)
    {
        using var to = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
        var buffer = new byte[1 << 16];
        for (int length; (length = RandomAccess.Read(_file, buffer, to.Position)) > 0;)
            to.Write(buffer.AsSpan(0, length));
        to.Flush(flushToDisk: true);
    }

    private static LogState StateOf(SafeFileHandle file)
    {
        Span<byte> head = stackalloc byte[LogFile.HeadLength];
        return new LogState(Convert.ToHexString(head[..RandomAccess.Read(file, head, 0)]), RandomAccess.GetLength(file));
    }

    // SQLite takes no locks on this file, so that closing it takes none away.
    private static SafeFileHandle Open(string path) => File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    /// <param name="Head">What it begins with; shorter than a whole head where it is empty.</param>
    /// <param name="Length">Bytes.</param>
    private sealed record LogState(string Head, long Length)
    {
        public static LogState Empty { get; } = new("", 0);
    }
}
