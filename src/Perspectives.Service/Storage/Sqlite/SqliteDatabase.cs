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
    private bool _isClosed;

    private SqliteDatabase(StoreConnector connector, TimeSpan longestWait) =>
        (_connector, _longestWait, _writer) = (connector, longestWait, connector.Connect());

    public string Path => _connector.Path;

    /// <summary>Whether the file is left as it is.</summary>
    public bool IsReadOnly => _connector.IsReadOnly;

    /// <summary>More would not read faster: a read takes its processor for itself.</summary>
    private static int MostReaders => Math.Max(4, 2 * Environment.ProcessorCount);

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

    /// <summary>Reads one state, however many statements it takes.</summary>
    public async Task<T> ReadAsync<T>(Func<StoreConnection, T> read, CancellationToken cancellationToken)
    {
        if (!await _readers.WaitAsync(_longestWait, cancellationToken))
            throw SqliteFault.Busy(Path);
        StoreConnection? connection = null;
        try
        {
            ThrowIfClosedOrGone();
            connection = _idle.TryTake(out var idle) ? idle : _connector.Connect();
            return InTransaction(connection, "BEGIN", read);
        }
        catch (SqliteException exception) when (SqliteFault.IsOfTheFile(exception))
        {
            throw SqliteFault.Explain(exception, Path, IsReadOnly);
        }
        catch (Exception exception) when (SqliteFault.IsOfContent(exception))
        {
            throw SqliteFault.ExplainContent(exception, Path, IsReadOnly);
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
            ThrowIfClosedOrGone();
            // Those who wait behind each other do not wait once for each other's patience too.
            _writer.Statement(BeginWrite).WaitAtMost(_longestWait - Stopwatch.GetElapsedTime(start));
            return InTransaction(_writer, BeginWrite, write);
        }
        catch (SqliteException exception) when (SqliteFault.IsOfTheFile(exception))
        {
            throw SqliteFault.Explain(exception, Path, isReadOnly: false);
        }
        catch (Exception exception) when (SqliteFault.IsOfContent(exception))
        {
            throw SqliteFault.ExplainContent(exception, Path, isReadOnly: false);
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
        while (_idle.TryTake(out var connection))
            connection.Dispose();
        _writer.Dispose();
        // Not disposed of: who waits for them would wait for ever.
        _writing.Release();
        _readers.Release(MostReaders);
    }

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

    private static SqliteDatabase Open(string folder, TimeSpan longestWait, bool isReadOnly, Action<StoreConnection, string> prepare)
    {
        var path = System.IO.Path.Combine(System.IO.Path.GetFullPath(folder), FileName);
        try
        {
            if (!isReadOnly)
                Directory.CreateDirectory(folder);
            else if (!File.Exists(path))
                throw SqliteFault.Missing(path);
            var database = new SqliteDatabase(new StoreConnector(path, longestWait, isReadOnly), longestWait);
            try
            {
                prepare(database._writer, path);
                return database;
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

    /// <summary>Connections go on with a file that was removed, and what they write is gone with them.</summary>
    private void ThrowIfClosedOrGone()
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        if (!File.Exists(Path))
            throw new StoreException($"The store {Path} is gone: it was moved or removed while it was open. Put it back, with the files beside it whose names end in -wal and -shm, or stop this program.");
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
