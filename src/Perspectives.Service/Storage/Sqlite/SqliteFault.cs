using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>Says to people what SQLite's error codes mean for the store's file, and what to do.</summary>
internal static class SqliteFault
{
    private const string SaveWhatIsWhole =
        "Before that, what is whole of it can be saved in most cases: with the setting ReadOnly (Perspectives__ReadOnly=true), perspectives export and serve read it and change nothing.";

    /// <summary>
    /// Whether the error comes from the file and its surroundings, or from a stored value that is not what was written, which SQLite does not always notice
    /// itself; others are mistakes of the program, and are passed on as they are.
    /// </summary>
    public static bool IsOfTheFile(Exception exception) => exception is SqliteException { SqliteErrorCode: var code }
        ? code is SqliteCode.Permission or SqliteCode.InUse or SqliteCode.Locked or SqliteCode.OutOfMemory or SqliteCode.ReadOnly or SqliteCode.InputOutput
            or SqliteCode.Corrupt or SqliteCode.Full or SqliteCode.CannotOpen or SqliteCode.NotADatabase
        : exception is InvalidDataException or JsonException or InvalidCastException;

    /// <param name="exception">A fault of the file.</param>
    public static bool IsDamage(Exception exception) => exception is not SqliteException fault || fault.SqliteErrorCode is SqliteCode.Corrupt or SqliteCode.NotADatabase;

    /// <param name="exception">A fault of the file.</param>
    /// <param name="path">Of the file.</param>
    /// <param name="isReadOnly">Whether the store is only read: whoever does so already is not told to.</param>
    public static StoreException Explain(Exception exception, string path, bool isReadOnly) => new(
        (exception as SqliteException)?.SqliteErrorCode switch
        {
            SqliteCode.InUse or SqliteCode.Locked => $"The store {path} is in use: another program has been writing to it for {SqliteDatabase.LongestWait.TotalSeconds:0} seconds. Try again when that one is done.",
            SqliteCode.CannotOpen or SqliteCode.ReadOnly when isReadOnly && LogFile.HoldsAnything(LogFile.PathOf(path)) =>
                $"The store {path} cannot be opened: what was written last lies in {path}-wal, and that is read only where this user may make a file beside it. Copy both files to a folder that this user may write to, and name that one.",
            SqliteCode.ReadOnly or SqliteCode.Permission => $"The store {path} cannot be written to. Give this user the right to write to the file and its folder, or choose another folder.",
            SqliteCode.Full => $"The disk of the store {path} is full. Make room on it.",
            null or SqliteCode.Corrupt => DamagedPart(path, isReadOnly),
            SqliteCode.NotADatabase => NoDatabase(path),
            SqliteCode.CannotOpen => $"The store {path} cannot be opened. Check that it is a file, and that this user may read and write it and its folder.",
            _ => $"The store {path} cannot be read or written ({exception.Message.TrimEnd('.')}). Check the disk.",
        },
        exception)
    {
        IsDamage = IsDamage(exception),
    };

    /// <summary>For whoever waited in vain for a turn.</summary>
    public static StoreException Busy(string path) => new(
        $"The store {path} has had no turn to give for {SqliteDatabase.LongestWait.TotalSeconds:0} seconds: another program writes to it, or its disk is slow. Try again later.");

    /// <summary>Of a store that cannot even be opened to be read.</summary>
    public static StoreException Unreadable(SqliteException exception, string path) =>
        new(IsNoStore(path) ? NoStore(path) : $"{Damaged(path)} Nothing of it can be read: the pages that say where everything lies are damaged too.", exception) { IsDamage = true };

    public static StoreException Missing(string path) => new(
        $"There is no store in {Path.GetDirectoryName(path)}, and where a store is only read (--read-only, setting ReadOnly) none is made. Name the folder that has it.");

    /// <summary>Of one that was moved or removed while it was open.</summary>
    public static string Gone(string path) =>
        $"The store {path} is gone: it was moved or removed while it was open. Put it back, with the files beside it whose names end in -wal and -shm, or stop this program.";

    /// <summary>Of one that was moved, removed or replaced between its being looked at and its being open.</summary>
    public static StoreException MovedMeanwhile(string path, Exception? exception = null) => new(
        $"The store {path} was moved, removed or replaced while this program opened it. Put it back, with the files beside it whose names end in -wal and -shm, or leave it alone, and start again.", exception!);

    /// <summary>Of one in whose place there is another file.</summary>
    /// <param name="path">Of both.</param>
    /// <param name="aside">Where the log of the one that was open lies now; null where it was not moved.</param>
    public static string Replaced(string path, string? aside) => string.Concat(
        $"The store {path} was replaced by another file while it was open, and neither of the two is read or written any more.",
        aside is null ? "" : $" What was written last to the one that was open lies in {aside}.",
        " Stop this program and start it again: it goes on with the file that is there then.");

    /// <summary>Of a log that was taken away while the store was open, and that lies in its place again.</summary>
    /// <param name="path">Of the store.</param>
    /// <param name="aside">Where that lies now which was in its place; null where nothing was.</param>
    public static string LogPutBack(string path, string? aside) => string.Concat(
        $"The log {path}-wal was removed or replaced while the store was open. It was put back, and all that was accepted is kept; nothing is read or written any more.",
        aside is null ? "" : $" What was in its place lies in {aside}.",
        " Stop this program and start it again: it goes on with all that it had.");

    /// <summary>Of a log that was taken away while the store was open, and that could not be put back yet.</summary>
    /// <param name="path">Of the store.</param>
    /// <param name="reason">A part of a sentence, without its full stop.</param>
    public static string LogAway(string path, string reason) =>
        $"The log {path}-wal was removed or replaced while the store was open, and nothing is read or written any more. It could not be put back ({reason}), which is tried again. Do not kill this program until it is: what was accepted last would be lost.";

    /// <summary>Of a log whose head is damaged. SQLite would take it for empty, and write over it.</summary>
    public static StoreException DamagedLog(string path) => new(
        $"The store {path} is damaged: the beginning of {path}-wal cannot be read, and what was written last lies in that file. Both are left as they are. Put a copy from before in the place of all files of the store; or move {path}-wal away, to go on without what lies in it.")
    {
        IsDamage = true,
    };

    /// <summary>Of a log to which there is no store any more.</summary>
    public static StoreException LogAlone(string path) => new(
        $"The store is damaged: {path} is {(File.Exists(path) ? "empty" : "missing")}, while {path}-wal, where what was written last lies, is not. All is left as it is. Put {path} back as it was; or move {path}-wal away, to begin with an empty store.")
    {
        IsDamage = true,
    };

    /// <summary>Of a folder where one of the files beside the store is to lie.</summary>
    public static StoreException FolderForFile(string path, string folder) => new(
        $"{folder} is a folder, and the store {path} cannot be used while it is there: a file of that name is written beside it. Move the folder away.");

    /// <summary>Of a log that goes on from another state than the file beside it has.</summary>
    public static StoreException ForeignLog(string path) => new(
        $"The log {path}-wal does not belong to the store {path} beside it, or one of the two is damaged: read together they would be spoilt, so both are left as they are. Put back the store that the log belongs to; or move {path}-wal away, to go on without what lies in it.")
    {
        IsDamage = true,
    };

    /// <summary>Of a log that ends for SQLite before its end.</summary>
    /// <param name="path">Of the store.</param>
    /// <param name="pages">That are not read.</param>
    /// <param name="copy">Of the log as it was; null where it stays as it is.</param>
    public static string LostEnd(string path, long pages, string? copy) => string.Create(
        CultureInfo.InvariantCulture,
        $"The end of {path}-wal is damaged: what was written to the store last is missing (about {pages} page{(pages == 1 ? "" : "s")} of it). {(copy is null ? "The file is left as it is." : $"A copy of the file as it was is kept: {copy}.")}");

    /// <summary>Of a file that does not begin as a database does: a store whose first page is damaged, or no store.</summary>
    public static string NoDatabase(string path) => IsNoStore(path) ? NoStore(path) : Damaged(path);

    public static StoreException ExplainFolder(Exception exception, string folder) => new(
        $"The folder {folder} cannot be used for the store: {FileFault.Describe(exception)}. Choose a folder that this user may write to.", exception);

    private static string DamagedPart(string path, bool isReadOnly) => isReadOnly
        ? $"What was asked of the store {path} lies in a part of it that is damaged. What lies in other parts can be read."
        : $"{Damaged(path)} {SaveWhatIsWhole}";

    private static string Damaged(string path) =>
        $"The store {path} is damaged, or is no store of Perspectives. It is left as it is. Move it away, with the files beside it whose names end in -wal and -shm, and put a copy from before in its place or begin with an empty folder.";

    private static string NoStore(string path) =>
        $"The file {path} is no store of Perspectives, and no database. It is left as it is. Move it away, and put the store in its place or begin with an empty folder.";

    // A store is made of whole pages, whatever is damaged of it.
    private static bool IsNoStore(string path) => new FileInfo(path) is { Exists: true } file && file.Length % SchemaPages.PageLength != 0;
}
