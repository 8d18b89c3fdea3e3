using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Perspectives.Service.Storage.Tables;

namespace Perspectives.Benchmarks.Service.Crash.Storage;

/// <summary>All rows of an account, and the articles that they are of.</summary>
internal sealed class TableWalk
{
    private readonly Dictionary<string, List<TableEntity>> _tables;

    private TableWalk(Dictionary<string, List<TableEntity>> tables, List<string> blobs)
    {
        (_tables, Blobs) = (tables, blobs);
        Headers = Of("articles").Where(row => row.RowKey == "article").Select(row => row.ReadJson(TableJson.Readable.ArticleHeader)).ToDictionary(header => header.Id, StringComparer.Ordinal);
        Revisions = Of("articles").Where(row => row.RowKey.StartsWith("index-", StringComparison.Ordinal)).Select(row => row.ReadJson(TableJson.Readable.IndexedRevision))
            .Where(revision => Headers.TryGetValue(revision.ArticleId, out var header) && header.Visible.OperationId == revision.OperationId).ToList();
    }

    /// <summary>By article.</summary>
    public Dictionary<string, ArticleHeader> Headers { get; }

    /// <summary>What the index is to have of the texts that readers are shown.</summary>
    public List<IndexedRevision> Revisions { get; }

    /// <summary>Names of blobs.</summary>
    public List<string> Blobs { get; }

    /// <summary>Reads everything, after what processes that ended have left behind was finished: much later, so that nobody can be at it any more.</summary>
    public static async Task<TableWalk> RunAsync(string connection)
    {
        var account = StorageAccount.Connect(connection, new StorageRequests());
        var later = TimeProvider.System.GetUtcNow().AddHours(1);
        await new TablePerspectiveStore(account, new FixedTime(later)).ListUnfinishedAsync(later, 10_000, CancellationToken.None);
        var service = new TableServiceClient(connection);
        var tables = new Dictionary<string, List<TableEntity>>(StringComparer.Ordinal);
        await foreach (var table in service.QueryAsync())
            tables[table.Name] = await service.GetTableClient(table.Name).QueryAsync<TableEntity>().ToListAsync();
        var blobs = new List<string>();
        var container = new BlobContainerClient(connection, "texts");
        if (await container.ExistsAsync())
            blobs = await container.GetBlobsAsync().Select(blob => blob.Name).ToListAsync();
        return new TableWalk(tables, blobs);
    }

    public IEnumerable<TableEntity> Of(string table) => _tables.GetValueOrDefault(table, []);

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
