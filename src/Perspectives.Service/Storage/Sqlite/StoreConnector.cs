using Microsoft.Data.Sqlite;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>Makes connections to the store's file.</summary>
internal sealed class StoreConnector
{
    private readonly string _connectionString;
    private readonly string _first;
    private readonly string _fileAlone;

    /// <param name="path">Of the file.</param>
    /// <param name="longestWait">For another connection that has the file locked; whole seconds.</param>
    /// <param name="isReadOnly">Whether the file is left as it is.</param>
    public StoreConnector(string path, TimeSpan longestWait, bool isReadOnly)
    {
        (Path, IsReadOnly) = (path, isReadOnly);
        _fileAlone = new SqliteConnectionStringBuilder { DataSource = Unchanging(path), Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString();
        var connection = new SqliteConnectionStringBuilder
        {
            DataSource = isReadOnly && !LogFile.HoldsAnything(LogFile.PathOf(path)) ? Unchanging(path) : path,
            Mode = isReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWrite,
            ForeignKeys = true,
            DefaultTimeout = (int)longestWait.TotalSeconds,
            // The database keeps its connections, with their prepared statements.
            Pooling = false,
        };
        _connectionString = connection.ToString();
        if (!isReadOnly)
            connection.Mode = SqliteOpenMode.ReadWriteCreate;
        _first = connection.ToString();
    }

    public string Path { get; }

    public bool IsReadOnly { get; }

    /// <summary>The first one makes the file where it is missing.</summary>
    public StoreConnection ConnectFirst() => Connect(_first);

    /// <summary>Not to a new file: one that was removed meanwhile would be missed.</summary>
    public StoreConnection Connect() => Connect(_connectionString);

    /// <summary>For a look at what lies in the file itself and not in its log, while others may write there.</summary>
    public StoreConnection ConnectToFileAlone() => Open(_fileAlone, static _ => { });

    private StoreConnection Connect(string connectionString) => Open(connectionString, connection =>
    {
        if (!IsReadOnly)
            PrepareToWrite(connection);
    });

    private static StoreConnection Open(string connectionString, Action<StoreConnection> prepare)
    {
        var connection = new StoreConnection(connectionString);
        try
        {
            connection.Open();
            prepare(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>
    /// The address of a file that nobody writes to. SQLite makes no files beside it then; where there is a log, which has the newest of the store, it must
    /// make what a log needs.
    /// </summary>
    private static string Unchanging(string path)
    {
        var escaped = path.Replace("%", "%25", StringComparison.Ordinal).Replace("?", "%3f", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal);
        return $"file:///{escaped.Replace('\\', '/').TrimStart('/')}?immutable=1";
    }

    private static void PrepareToWrite(StoreConnection connection)
    {
        // FULL: the log is on the disk before a write ends, so that it survives a loss of power.
        connection.Execute("PRAGMA journal_mode = WAL");
        connection.Execute("PRAGMA synchronous = FULL");
        // What is deleted is written over: a deleted article leaves no text in the file.
        connection.Execute("PRAGMA secure_delete = ON");
    }
}
