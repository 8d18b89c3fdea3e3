using Microsoft.Data.Sqlite;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>
/// Looks whose file it is before a connection is made that writes: that one marks the file as one with a log, and carries what lies in a log beside it into
/// whatever it is.
/// </summary>
/// <remarks>SQLite does the reading: a file of ours on the same path would, when it is closed, take away the locks that SQLite has on it (POSIX).</remarks>
internal static class FileCheck
{
    /// <param name="connector">Of the file, which may be missing.</param>
    /// <exception cref="StoreException">It is a database of another program, or of a newer version of this one.</exception>
    /// <exception cref="SqliteException">It is no database, or so damaged that this cannot be told.</exception>
    public static void Check(StoreConnector connector)
    {
        if (new FileInfo(connector.Path) is not { Exists: true, Length: > 0 })
            return;
        try
        {
            Look(connector);
        }
        catch (SqliteException)
        {
            // What another process is just writing looks damaged too, but not twice.
            LookAgain(connector);
        }
    }

    private static void LookAgain(StoreConnector connector)
    {
        try
        {
            Look(connector);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode == SqliteCode.Corrupt && LogFile.HoldsAnything(LogFile.PathOf(connector.Path)))
        {
            // Pages that were being carried over when the power was lost lie in the log still.
        }
    }

    private static void Look(StoreConnector connector)
    {
        using var connection = connector.ConnectToFileAlone();
        Migrations.VersionOf(connection, connector.Path);
    }
}
