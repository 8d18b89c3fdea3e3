namespace Perspectives.Service.Storage.Sqlite;

/// <summary>
/// Keeps the schema of a new file (which tables and indexes there are, and on which pages) together on the first pages. SQLite lets it grow between the
/// tables that are made, so that it lies scattered; where one page of it is damaged, nothing of the file can be read any more.
/// </summary>
internal static class SchemaPages
{
    /// <summary>Bytes of each page of a store.</summary>
    public const int PageLength = 4096;

    // More than the schema takes. What is left of them is used by what is stored later.
    private const int Reserved = 5;

    /// <param name="connection">In a transaction, on a file that has nothing yet.</param>
    /// <param name="makeTables">Makes all that the schema will name.</param>
    public static void Gather(StoreConnection connection, Action<StoreConnection> makeTables)
    {
        connection.Execute("CREATE TABLE reserved (pages BLOB)");
        connection.Statement("INSERT INTO reserved VALUES (zeroblob($length))").Set("$length", Reserved * PageLength).Execute();
        makeTables(connection);
        connection.Execute("DROP TABLE reserved");
        WriteAgain(connection);
    }

    /// <summary>The same rows, on other pages: of those that are free SQLite takes the one that is nearest to the row before.</summary>
    private static void WriteAgain(StoreConnection connection)
    {
        var rows = connection.Statement("SELECT rowid, type, name, tbl_name, rootpage, sql FROM sqlite_schema ORDER BY rowid").All(reader => (
            Number: reader.GetInt64(0), Type: reader.GetString(1), Name: reader.GetString(2), Table: reader.GetString(3), Page: reader.GetInt64(4), Sql: reader.TextOrNull(5)));
        connection.Execute("PRAGMA writable_schema = ON");
        connection.Execute("DELETE FROM sqlite_schema");
        foreach (var row in rows)
        {
            connection.Statement("INSERT INTO sqlite_schema (rowid, type, name, tbl_name, rootpage, sql) VALUES ($number, $type, $name, $table, $page, $sql)")
                .Set("$number", row.Number).Set("$type", row.Type).Set("$name", row.Name).Set("$table", row.Table).Set("$page", row.Page).Set("$sql", row.Sql)
                .Execute();
        }

        connection.Execute("PRAGMA writable_schema = OFF");
    }
}
