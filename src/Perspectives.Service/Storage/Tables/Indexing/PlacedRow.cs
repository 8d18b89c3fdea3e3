using Azure.Data.Tables;

namespace Perspectives.Service.Storage.Tables.Indexing;

/// <summary>A place of an actor or outlet in a list by which it is found: the list, the place in it, and a number to be known there.</summary>
internal sealed record PlacedRow(string Partition, string Row, long Number = 0)
{
    private const string KeyColumn = "key";
    private const string NumberColumn = "number";

    public TableEntity ToRow(string key) => new(Partition, Row) { [KeyColumn] = key, [NumberColumn] = Number };

    public static string KeyOf(TableEntity row) => row.GetString(KeyColumn);

    public static long NumberOf(TableEntity row) => row.GetInt64(NumberColumn)!.Value;
}
