using System.Security.Cryptography;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>The key by which continuations are signed: made with the store, so that later nothing has to be written for a list to be read.</summary>
internal static class SigningKey
{
    private const string Name = "signing_key";
    private const int Length = 32;

    public static byte[]? Find(StoreConnection connection) =>
        connection.Statement("SELECT value FROM settings WHERE name = $name").Set("$name", Name).First(reader => reader.Bytes(0));

    /// <summary>Makes the key unless there is one. Another process may be first: its key holds then.</summary>
    public static void Ensure(StoreConnection connection)
    {
        if (Find(connection) is not null)
            return;
        SqliteDatabase.Write(connection, static within => within
            .Statement("INSERT INTO settings (name, value) VALUES ($name, $value) ON CONFLICT DO NOTHING")
            .Set("$name", Name)
            .Set("$value", RandomNumberGenerator.GetBytes(Length))
            .Execute());
    }
}
