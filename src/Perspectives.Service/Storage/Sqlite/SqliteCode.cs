namespace Perspectives.Service.Storage.Sqlite;

/// <summary>Result codes of SQLite that say something of the store's file: https://www.sqlite.org/rescode.html</summary>
internal static class SqliteCode
{
    public const int Error = 1;
    public const int Permission = 3;
    public const int InUse = 5;
    public const int Locked = 6;
    public const int OutOfMemory = 7;
    public const int ReadOnly = 8;
    public const int InputOutput = 10;
    public const int Corrupt = 11;
    public const int Full = 13;
    public const int CannotOpen = 14;
    public const int NotADatabase = 26;
}
