using Microsoft.Data.Sqlite;
using Perspectives.Service.Storage.Sqlite;

namespace Perspectives.Service.Tests.Storage.Sqlite;

/// <summary>Writes over pages of an embedded store that nobody has open.</summary>
internal static class DamagedPages
{
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

    /// <summary>Pages that only go on with a long value, and that have these bytes. Where no value goes on after them they begin with zeros.</summary>
    public static List<long> Continuing(TemporaryFolder folder, byte[] bytes)
    {
        var file = File.ReadAllBytes(folder[SqliteDatabase.FileName]);
        var pages = new List<long>();
        for (var page = 1; page <= file.Length / SchemaPages.PageLength; page++)
        {
            var content = file.AsSpan((page - 1) * SchemaPages.PageLength, SchemaPages.PageLength);
            // Pages of tables and indexes begin with their sort; these with the number of the next, which is small.
            if (content[0] == 0 && content.IndexOf(bytes) >= 0)
                pages.Add(page);
        }

        return pages;
    }

    public static void Write(TemporaryFolder folder, long page)
    {
        using var file = File.OpenWrite(folder[SqliteDatabase.FileName]);
        file.Position = (page - 1) * SchemaPages.PageLength;
        file.Write(Enumerable.Repeat((byte)0xA5, SchemaPages.PageLength).ToArray());
    }
}
