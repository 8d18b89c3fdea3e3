using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>What SQLite can do and its .NET library does not pass on.</summary>
internal static class SqliteLibrary
{
    // https://www.sqlite.org/c3ref/c_fcntl_begin_atomic_write.html
    private const int HasMovedOperation = 20;

    // https://www.sqlite.org/c3ref/c_dbconfig_defensive.html
    private const int NoCheckpointOnClose = 1006;

    private const int Ok = 0;

    /// <summary>
    /// Whether the path that the connection was opened by leads to another file by now, or to none. SQLite compares what tells the files apart, at the cost
    /// of one call of the system. Where no open file can be moved (Windows) the answer is no.
    /// </summary>
    /// <param name="connection">Open. Nobody uses it meanwhile: SQLite waits for who does.</param>
    public static bool HasMoved(SqliteConnection connection)
    {
        var hasMoved = 0;
        return Control(connection.Handle!, database: 0, HasMovedOperation, ref hasMoved) == Ok && hasMoved != 0;
    }

    /// <summary>How many rows were changed by the connection since it was opened, also those of a transaction that was taken back.</summary>
    public static int CountChanges(SqliteConnection connection) => raw.sqlite3_total_changes(connection.Handle!);

    /// <summary>Closes the connection, and leaves what lies in the log there.</summary>
    public static void CloseWithoutCheckpoint(SqliteConnection connection)
    {
        _ = raw.sqlite3_db_config(connection.Handle!, NoCheckpointOnClose, 1, out _);
        connection.Dispose();
    }

#pragma warning disable SYSLIB1054 // What it generates needs unsafe code, for which this one call is too little.
    [DllImport("e_sqlite3", EntryPoint = "sqlite3_file_control", ExactSpelling = true, CallingConvention = CallingConvention.Cdecl)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    private static extern int Control(sqlite3 connection, nint database, int operation, ref int argument);
#pragma warning restore SYSLIB1054
}
