using Microsoft.Data.Sqlite;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>
/// The file that a store was opened with, and whether its path still leads there. SQLite goes on with a file that was replaced, and what it writes is
/// gone with it; and the log beside it, which belongs to the old file, would be read into the new one by whoever opens that next. Or the log is taken away,
/// and with it what was accepted last.
/// </summary>
/// <remarks>
/// A fresh connection on the path, and a look whether it sees the same number of writes, would need no call of the system's own; but it reads the log
/// beside the new file, which is the old one's, and sees just what the old connections see. So SQLite is asked whether the file is the same.
/// </remarks>
internal sealed class OpenedFile : IDisposable
{
    // Until the connection is closed.
    private const string BeginToKeep = "BEGIN IMMEDIATE";

    private readonly Lock _looking = new();
    private readonly StoreConnector _connector;
    private readonly StoreConnection _connection;
    private readonly OpenedLog? _log;
    private (long Length, DateTime Written) _stamp;
    private StoreMark _mark = StoreMark.None;
    private string? _replaced;
    private bool _isClosed;

    /// <param name="connector">Of the store, whose log is there already.</param>
    public OpenedFile(StoreConnector connector)
    {
        _connector = connector;
        // One of its own, on which nothing is ever asked: who looks waits for nobody.
        _connection = connector.Connect();
        _log = connector.IsReadOnly ? null : OpenedLog.Find(connector.Path);
    }

    // It stays so, whatever is put there later: the log was moved away, or put back as another file.
    private bool IsReplaced => Volatile.Read(ref _replaced) is not null;

    /// <exception cref="StoreException">The path leads to another file, or to none.</exception>
    public void ThrowIfAway()
    {
        if (FindFault() is { } fault)
            throw new StoreException(fault) { IsAway = true };
    }

    /// <returns>What happened and what to do; null where the file is in its place.</returns>
    public string? FindFault()
    {
        lock (_looking)
        {
            if (_isClosed || _replaced is not null)
                return _replaced;
            if (!File.Exists(_connector.Path))
                return SqliteFault.Gone(_connector.Path);
            if (SqliteLibrary.HasMoved(_connection) || IsWrittenOver())
                Volatile.Write(ref _replaced, SqliteFault.Replaced(_connector.Path, _log?.SetAside()));
            else if (_log is { } log && !log.IsThere())
                return PutBack(log);
            return _replaced;
        }
    }

    /// <summary>Closes a connection to the file. What lies in a log that was put elsewhere goes into no file any more.</summary>
    public void Close(StoreConnection connection)
    {
        if (IsReplaced)
            SqliteLibrary.CloseWithoutCheckpoint(connection);
        else
            connection.Dispose();
    }

    public void Dispose()
    {
        lock (_looking)
        {
            _isClosed = true;
            _log?.Dispose();
            Close(_connection);
        }
    }

    /// <summary>
    /// Keeps what lies in a log that was taken away, so that the next start finds all that was accepted. Nobody writes meanwhile, nor later: SQLite would go
    /// on with the log that is gone.
    /// </summary>
    /// <returns>What happened. Where the log could not be put back this is tried again at the next look, and a usual end carries it over.</returns>
    private string PutBack(OpenedLog log)
    {
        try
        {
            _connection.Statement(BeginToKeep).WaitAtMost(TimeSpan.FromSeconds(1));
            _connection.Execute(BeginToKeep);
            Volatile.Write(ref _replaced, SqliteFault.LogPutBack(_connector.Path, log.PutBack()));
            return _replaced!;
        }
        catch (SqliteException fault) when (SqliteFault.IsOfTheFile(fault))
        {
            return SqliteFault.LogAway(_connector.Path, "another program writes to the store, or it cannot be read");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            _connection.Execute("ROLLBACK");
            return SqliteFault.LogAway(_connector.Path, FileFault.Describe(refused));
        }
    }

    /// <summary>Whether another file was copied into this one. A store never becomes shorter, and is looked into where its log was carried over to it.</summary>
    private bool IsWrittenOver()
    {
        var file = new FileInfo(_connector.Path);
        var (before, now) = (_stamp, (file.Length, file.LastWriteTimeUtc));
        if (now == before)
            return false;
        _stamp = now;
        if (now.Length < before.Length)
            return true;
        if (StoreMark.Read(_connector) is not { } mark)
            return false;
        var isOther = !_mark.MayBecome(mark);
        _mark = mark;
        return isOther;
    }
}
