using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>
/// The file of the embedded store. One writes at a time; readers go on beside it, each with the state before or after a write. What is written is on the
/// disk when the task ends. Other processes may have the same file open.
/// </summary>
/// <remarks>Everything that is wrong with the file is a <see cref="StoreException"/>.</remarks>
internal sealed class SqliteDatabase : IDisposable
{
    public const string FileName = "perspectives.db";

    /// <summary>How long a write waits for its turn, in this process and behind others that write.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private const string BeginWrite = "BEGIN IMMEDIATE";

    private readonly TimeSpan _longestWait;
    private readonly StoreConnector _connector;
    private readonly ConcurrentBag<StoreConnection> _idle = [];
    private readonly SemaphoreSlim _readers = new(MostReaders);
    private readonly SemaphoreSlim _writing = new(1);
    private readonly StoreConnection _writer;
    private OpenedFile? _file;
    private bool _isClosed;

    private SqliteDatabase(StoreConnector connector, TimeSpan longestWait) =>
        (_connector, _longestWait, _writer) = (connector, longestWait, connector.ConnectFirst());

    public string Path => _connector.Path;

    /// <summary>Whether the file is left as it is.</summary>
    public bool IsReadOnly => _connector.IsReadOnly;

    /// <summary>What whoever opened the store must be told of it, although it can be used; null where there is nothing.</summary>
    public string? Warning { get; private init; }

    /// <summary>More would not read faster: a read takes its processor for itself.</summary>
    private static int MostReaders => Math.Max(4, 2 * Environment.ProcessorCount);

    /// <summary>Whether there is a store in the folder, or what is left of one.</summary>
    public static bool IsIn(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, FileName)) || LogFile.HoldsAnything(LogFile.PathOf(System.IO.Path.Combine(folder, FileName)));

    /// <summary>Opens the store in the folder, makes both where they are missing, and brings an older file up to date.</summary>
    public static SqliteDatabase Open(string folder) => Open(folder, LongestWait);

    // Tests do not wait for so long.
    internal static SqliteDatabase Open(string folder, TimeSpan longestWait) => Open(folder, longestWait, isReadOnly: false, static (connection, path) =>
    {
        Migrations.Apply(connection, path);
        SigningKey.Ensure(connection);
    });

    /// <summary>Opens the store in the folder as it is, for readers: nothing of it is changed, and each write is a <see cref="StoreReadOnlyException"/>.</summary>
    public static SqliteDatabase OpenToRead(string folder) => Open(folder, LongestWait, isReadOnly: true, Migrations.Check);

    /// <summary>Looks whether the store's file is still in its place.</summary>
    /// <returns>What happened and what to do; null where it is, or the store is closed.</returns>
    public string? FindFault() => _isClosed ? null : _file?.FindFault();

    /// <summary>Reads one state, however many statements it takes.</summary>
    public async Task<T> ReadAsync<T>(Func<StoreConnection, T> read, CancellationToken cancellationToken)
    {
        if (!await _readers.WaitAsync(_longestWait, cancellationToken))
            throw SqliteFault.Busy(Path);
        StoreConnection? connection = null;
        try
        {
            ThrowIfClosedOrAway();
            connection = _idle.TryTake(out var idle) ? idle : _connector.Connect();
            return InOneState(connection, read);
        }
        catch (Exception exception) when (SqliteFault.IsOfTheFile(exception))
        {
            throw SqliteFault.Explain(exception, Path, IsReadOnly);
        }
        finally
        {
            if (connection is not null)
                _idle.Add(connection);
            _readers.Release();
        }
    }

    /// <summary>Writes in one step: all of it, or nothing where it throws.</summary>
    public async Task<T> WriteAsync<T>(Func<StoreConnection, T> write, CancellationToken cancellationToken)
    {
        if (IsReadOnly)
            throw new StoreReadOnlyException();
        var start = Stopwatch.GetTimestamp();
        if (!await _writing.WaitAsync(_longestWait, cancellationToken))
            throw SqliteFault.Busy(Path);
        try
        {
            ThrowIfClosedOrAway();
            // Those who wait behind each other do not wait once for each other's patience too.
            _writer.Statement(BeginWrite).WaitAtMost(_longestWait - Stopwatch.GetElapsedTime(start));
            var written = Write(_writer, write);
            // Nothing counts as written that went into a file that was replaced meanwhile.
            _file?.ThrowIfAway();
            return written;
        }
        catch (Exception exception) when (SqliteFault.IsOfTheFile(exception))
        {
            throw SqliteFault.Explain(exception, Path, isReadOnly: false);
        }
        finally
        {
            _writing.Release();
        }
    }

    public Task WriteAsync(Action<StoreConnection> write, CancellationToken cancellationToken) => WriteAsync(
        connection =>
        {
            write(connection);
            return true;
        },
        cancellationToken);

    /// <summary>Waits for those who read or write: a connection belongs to one at a time, and closing is a use of it. Who comes later is told.</summary>
    public void Dispose()
    {
        if (_isClosed)
            return;
        _writing.Wait();
        for (var reader = 0; reader < MostReaders; reader++)
            _readers.Wait();
        _isClosed = true;
        foreach (var connection in _idle.Append(_writer))
        {
            if (_file is null)
                connection.Dispose();
            else
                _file.Close(connection);
        }

        _idle.Clear();
        _file?.Dispose();
        // Not disposed of: who waits for them would wait for ever.
        _writing.Release();
        _readers.Release(MostReaders);
    }

    /// <summary>Writes in one step, and notes it where anything was changed.</summary>
    internal static T Write<T>(StoreConnection connection, Func<StoreConnection, T> write) => InTransaction(connection, BeginWrite, within =>
    {
        var before = SqliteLibrary.CountChanges(within);
        var written = write(within);
        if (SqliteLibrary.CountChanges(within) != before)
            LastWrite.Renew(within);
        return written;
    });

    internal static T InTransaction<T>(StoreConnection connection, string begin, Func<StoreConnection, T> work)
    {
        connection.Execute(begin);
        try
        {
            var result = work(connection);
            connection.Execute("COMMIT");
            return result;
        }
        catch
        {
            RollBack(connection);
            throw;
        }
    }

    /// <summary>Nothing is committed: that would fail where a part was damaged that the reader went past.</summary>
    private static T InOneState<T>(StoreConnection connection, Func<StoreConnection, T> read)
    {
        connection.Execute("BEGIN");
        try
        {
            return read(connection);
        }
        finally
        {
            RollBack(connection);
        }
    }

    // Tests do something to the file in between.
    internal static SqliteDatabase Open(string folder, TimeSpan longestWait, bool isReadOnly, Action<StoreConnection, string> prepare)
    {
        var path = System.IO.Path.Combine(System.IO.Path.GetFullPath(folder), FileName);
        try
        {
            if (!isReadOnly)
                Directory.CreateDirectory(folder);
            var connector = new StoreConnector(path, longestWait, isReadOnly);
            if (!isReadOnly)
                FileCheck.Check(connector);
            SetAsideLogs.Check(path);
            var lost = LogCheck.Check(connector);
            if (isReadOnly && !File.Exists(path))
                throw SqliteFault.Missing(path);
            var database = new SqliteDatabase(connector, longestWait) { Warning = lost };
            try
            {
                prepare(database._writer, path);
                // What is kept apart would be found again behind what is written next.
                if (lost is not null && !isReadOnly)
                    database._writer.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
                database._file = new OpenedFile(database._connector);
                // What was opened first and what is watched are one file only where nothing happened in between.
                if (!isReadOnly && SqliteLibrary.HasMoved(database._writer))
                    throw SqliteFault.MovedMeanwhile(path);
                return database;
            }
            catch (SqliteException exception) when (!isReadOnly && !File.Exists(path))
            {
                database.Dispose();
                throw SqliteFault.MovedMeanwhile(path, exception);
            }
            catch
            {
                database.Dispose();
                throw;
            }
        }
        catch (SqliteException exception) when (SqliteFault.IsOfTheFile(exception))
        {
            throw isReadOnly && SqliteFault.IsDamage(exception) ? SqliteFault.Unreadable(exception, path) : SqliteFault.Explain(exception, path, isReadOnly);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw SqliteFault.ExplainFolder(exception, folder);
        }
    }

    private void ThrowIfClosedOrAway()
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        _file?.ThrowIfAway();
    }

    private static void RollBack(StoreConnection connection)
    {
        try
        {
            connection.Execute("ROLLBACK");
        }
        catch (SqliteException)
        {
            // SQLite has rolled back by itself already (a full disk, a fault of the disk); the error that led here is the one to tell.
        }
    }
}
