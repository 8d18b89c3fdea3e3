using Microsoft.Data.Sqlite;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>Says to people what SQLite's error codes mean for the store's file, and what to do.</summary>
internal static class SqliteFault
{
    // Result codes of SQLite: https://www.sqlite.org/rescode.html
    private const int Permission = 3;
    private const int InUse = 5;
    private const int Locked = 6;
    private const int OutOfMemory = 7;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>Whether the error comes from the file and its surroundings; others are mistakes of the program, and are passed on as they are.</summary>
    public static bool IsOfTheFile(SqliteException exception) => exception.SqliteErrorCode
        is Permission or InUse or Locked or OutOfMemory or ReadOnly or InputOutput or Corrupt or Full or CannotOpen or NotADatabase;

    public static StoreException Explain(SqliteException exception, string path) => new(
        exception.SqliteErrorCode switch
        {
            InUse or Locked => $"The store {path} is in use: another program has been writing to it for {SqliteDatabase.LongestWait.TotalSeconds:0} seconds. Try again when that one is done.",
            ReadOnly or Permission => $"The store {path} cannot be written to. Give this user the right to write to the file and its folder, or choose another folder.",
            Full => $"The disk of the store {path} is full. Make room on it.",
            Corrupt or NotADatabase => Damaged(path),
            CannotOpen => $"The store {path} cannot be opened. Check that it is a file, and that this user may read and write it and its folder.",
            _ => $"The store {path} cannot be read or written ({exception.Message.TrimEnd('.')}). Check the disk.",
        },
        exception);

    /// <summary>For whoever waited in vain for a turn.</summary>
    public static StoreException Busy(string path) => new(
        $"The store {path} has had no turn to give for {SqliteDatabase.LongestWait.TotalSeconds:0} seconds: another program writes to it, or its disk is slow. Try again later.");

    public static string Damaged(string path) =>
        $"The store {path} is damaged, or is no store of Perspectives. It is left as it is. Move it away, with the files beside it whose names end in -wal and -shm, and put a copy from before in its place or begin with an empty folder. Where its beginning is whole, serve --read-only (or the setting ReadOnly) still reads what is whole of it.";

    public static StoreException ExplainFolder(Exception exception, string folder) => new(
        $"The folder {folder} cannot be used for the store ({exception.Message.TrimEnd('.')}). Choose a folder that this user may write to.", exception);
}
