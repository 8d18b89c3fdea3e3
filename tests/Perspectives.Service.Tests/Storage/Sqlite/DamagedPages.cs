using Microsoft.Data.Sqlite;
using Perspectives.Service.Storage.Sqlite;

namespace Perspectives.Service.Tests.Storage.Sqlite;

/// <summary>Writes over pages of an embedded store that nobody has open.</summary>
internal static class DamagedPages
{
    private const int PageLength = 4096;

    // The first page holds the file's header too; the second is the schema's alone.
    private const int OfSchemaOnly = 2;

    /// <summary>A page of the schema: what lies where is not known any more.</summary>
    public static void OfSchema(TemporaryFolder folder) => Write(folder, OfSchemaOnly);

    /// <summary>The first page of a table or an index; of a small one the only one.</summary>
    public static void Of(TemporaryFolder folder, string name)
    {
        using var connection = new SqliteConnection($"Data Source={folder[SqliteDatabase.FileName]};Pooling=False");
        connection.Open();
        using var command = new SqliteCommand("SELECT rootpage FROM sqlite_schema WHERE name = $name", connection);
        command.Parameters.AddWithValue("$name", name);
        var page = (long)command.ExecuteScalar()!;
        connection.Close();
        Write(folder, page);
    }

    private static void Write(TemporaryFolder folder, long page)
    {
        using var file = File.OpenWrite(folder[SqliteDatabase.FileName]);
        file.Position = (page - 1) * PageLength;
        file.Write(Enumerable.Repeat((byte)0xA5, PageLength).ToArray());
    }
}
