using Microsoft.Data.Sqlite;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>By what a store's own file, without its log, is told from another store's and from an older copy of itself.</summary>
/// <param name="Key">The one that signs lists, which is made with a store.</param>
/// <param name="Accepted">How many articles were ever accepted, as far as the file has them: more from time to time, and never fewer.</param>
internal sealed record StoreMark(string Key, long Accepted)
{
    /// <summary>In a file that has no tables (yet), or is no database.</summary>
    public static readonly StoreMark None = new("", 0);

    /// <returns>Null where it cannot be read at the moment.</returns>
    public static StoreMark? Read(StoreConnector connector)
    {
        try
        {
            using var connection = connector.ConnectToFileAlone();
            var key = SigningKey.Find(connection);
            var accepted = connection.Statement("SELECT seq FROM sqlite_sequence WHERE name = 'articles'").First(reader => reader.GetInt64(0));
            return key is null ? None : new StoreMark(Convert.ToHexString(key), accepted);
        }
        catch (SqliteException fault)
        {
            // Pages that another process is just writing may not fit together.
            return fault.SqliteErrorCode is SqliteCode.Error or SqliteCode.NotADatabase ? None : null;
        }
    }

    /// <summary>Whether a file that had this mark can have the other one later without having been exchanged.</summary>
    public bool MayBecome(StoreMark later) => this == None || (later.Key == Key && later.Accepted >= Accepted);
}
