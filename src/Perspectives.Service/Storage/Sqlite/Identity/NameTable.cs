using System.Globalization;
using System.Text.Json;
using Perspectives.Service.Identity;
using Perspectives.Service.Storage.Documents;

namespace Perspectives.Service.Storage.Sqlite.Identity;

/// <summary>Who has which name.</summary>
internal static class NameTable
{
    public static KeptName Read(StoreConnection connection, string name) => connection
        .Statement("SELECT record, change FROM actor_name_records WHERE name = $name")
        .Set("$name", name)
        .First(static reader => new KeptName(JsonSerializer.Deserialize(reader.GetString(0), StoreJson.Readable.NameRecord)!, reader.GetInt64(1).ToString(CultureInfo.InvariantCulture)))
        ?? new KeptName(NameRecord.Empty, Tag: null);

    public static void Write(StoreConnection connection, string name, NameRecord record)
    {
        if (record.IsEmpty)
        {
            connection.Statement("DELETE FROM actor_name_records WHERE name = $name").Set("$name", name).Execute();
            return;
        }

        connection
            .Statement(
                """
                INSERT INTO actor_name_records (name, change, record) VALUES ($name, 1, $record)
                ON CONFLICT DO UPDATE SET change = change + 1, record = excluded.record
                """)
            .Set("$name", name)
            .Set("$record", JsonSerializer.Serialize(record, StoreJson.Readable.NameRecord))
            .Execute();
    }
}
