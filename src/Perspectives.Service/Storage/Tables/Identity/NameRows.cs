using Azure;
using Azure.Data.Tables;
using Perspectives.Service.Identity;

namespace Perspectives.Service.Storage.Tables.Identity;

/// <summary>Who has which name: each name in a partition of its own.</summary>
internal sealed class NameRows(StorageTable table)
{
    private const string Row = "name";

    public async Task<KeptName> ReadAsync(string name, CancellationToken cancellationToken) =>
        await table.FindAsync(TableKey.Of(Row, name), Row, cancellationToken) is { } row
            ? new KeptName(row.ReadJson(TableJson.Readable.NameRecord), row.ETag.ToString())
            : new KeptName(NameRecord.Empty, Tag: null);

    /// <returns>False where the record is another than was read.</returns>
    public Task<bool> WriteAsync(string name, string? tag, NameRecord record, CancellationToken cancellationToken)
    {
        var row = new TableEntity(TableKey.Of(Row, name), Row);
        if (record.IsEmpty)
            return tag is null ? Task.FromResult(true) : table.WriteAsync([ArticleRows.Remove(row, new ETag(tag))], cancellationToken);
        row.WithJson(record, TableJson.Readable.NameRecord);
        return tag is null ? table.AddAsync(row, cancellationToken) : table.ReplaceAsync(row, new ETag(tag), cancellationToken);
    }
}
