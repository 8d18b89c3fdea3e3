using Microsoft.Data.Sqlite;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>Makes connections to the store's file.</summary>
internal sealed class StoreConnector
{
    private readonly string _connectionString;

    /// <param name="path">Of the file.</param>
    /// <param name="longestWait">For another connection that has the file locked; whole seconds.</param>
    /// <param name="isReadOnly">Whether the file is left as it is.</param>
    public StoreConnector(string path, TimeSpan longestWait, bool isReadOnly)
    {
        (Path, IsReadOnly) = (path, isReadOnly);
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = isReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
            ForeignKeys = true,
            DefaultTimeout = (int)longestWait.TotalSeconds,
            // The database keeps its connections, with their prepared statements.
            Pooling = false,
        }.ToString();
    }

    public string Path { get; }

    public bool IsReadOnly { get; }

    public StoreConnection Connect()
    {
        var connection = new StoreConnection(_connectionString);
        try
        {
            connection.Open();
            if (!IsReadOnly)
                PrepareToWrite(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
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
