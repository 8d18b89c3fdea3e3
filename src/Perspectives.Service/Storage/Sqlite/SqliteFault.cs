using System.Text.Json;
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

    private const string SaveWhatIsWhole =
        "Before that, what is whole of it can be saved in most cases: with the setting ReadOnly (Perspectives__ReadOnly=true), perspectives export and serve read it and change nothing.";

    /// <summary>Whether the error comes from the file and its surroundings; others are mistakes of the program, and are passed on as they are.</summary>
    public static bool IsOfTheFile(SqliteException exception) => exception.SqliteErrorCode
        is Permission or InUse or Locked or OutOfMemory or ReadOnly or InputOutput or Corrupt or Full or CannotOpen or NotADatabase;

    public static bool IsDamage(SqliteException exception) => exception.SqliteErrorCode is Corrupt or NotADatabase;

    /// <param name="exception">A fault of the file.</param>
    /// <param name="path">Of the file.</param>
    /// <param name="isReadOnly">Whether the store is only read: whoever does so already is not told to.</param>
    public static StoreException Explain(SqliteException exception, string path, bool isReadOnly) => new(
        exception.SqliteErrorCode switch
        {
            InUse or Locked => $"The store {path} is in use: another program has been writing to it for {SqliteDatabase.LongestWait.TotalSeconds:0} seconds. Try again when that one is done.",
            ReadOnly or Permission => $"The store {path} cannot be written to. Give this user the right to write to the file and its folder, or choose another folder.",
            Full => $"The disk of the store {path} is full. Make room on it.",
            Corrupt => DamagedPart(path, isReadOnly),
            NotADatabase => Damaged(path),
            CannotOpen => $"The store {path} cannot be opened. Check that it is a file, and that this user may read and write it and its folder.",
            _ => $"The store {path} cannot be read or written ({exception.Message.TrimEnd('.')}). Check the disk.",
        },
        exception)
    {
        IsDamage = IsDamage(exception),
    };

    /// <summary>Whether a stored value is not what was written: SQLite itself notices most damage, and not all.</summary>
    public static bool IsOfContent(Exception exception) => exception is InvalidDataException or JsonException or InvalidCastException;

    /// <summary>The same for a fault of what is stored.</summary>
    public static StoreException ExplainContent(Exception exception, string path, bool isReadOnly) => new(DamagedPart(path, isReadOnly), exception) { IsDamage = true };

    /// <summary>For whoever waited in vain for a turn.</summary>
    public static StoreException Busy(string path) => new(
        $"The store {path} has had no turn to give for {SqliteDatabase.LongestWait.TotalSeconds:0} seconds: another program writes to it, or its disk is slow. Try again later.");

    /// <summary>Of a store that cannot even be opened to be read.</summary>
    public static StoreException Unreadable(SqliteException exception, string path) =>
        new($"{Damaged(path)} Nothing of it can be read: the pages that say where everything lies are damaged too.", exception) { IsDamage = true };

    public static StoreException Missing(string path) => new(
        $"There is no store in {Path.GetDirectoryName(path)}, and where a store is only read (--read-only, setting ReadOnly) none is made. Name the folder that has it.");

    public static string Damaged(string path) =>
        $"The store {path} is damaged, or is no store of Perspectives. It is left as it is. Move it away, with the files beside it whose names end in -wal and -shm, and put a copy from before in its place or begin with an empty folder.";

    private static string DamagedPart(string path, bool isReadOnly) => isReadOnly
        ? $"What was asked of the store {path} lies in a part of it that is damaged. What lies in other parts can be read."
        : $"{Damaged(path)} {SaveWhatIsWhole}";

    public static StoreException ExplainFolder(Exception exception, string folder) => new(
        $"The folder {folder} cannot be used for the store: {FileFault.Describe(exception)}. Choose a folder that this user may write to.", exception);
}
