using System.Collections.Concurrent;
using Azure.Data.Tables;

namespace Perspectives.Service.Storage.Tables;

/// <summary>
/// Where operations lie: a row by name says which article's partition has it. And what is unfinished, by time: a row that is there before the first step
/// and goes after the last, so that whatever ends in between is found again.
/// </summary>
internal sealed class OperationPointers(StorageAccount account)
{
    private const string Pointer = "operation";
    private const string ArticleId = "articleId";

    // By name, so that no partition has them all.
    private const int Shards = 4;

    private const int MostRemembered = 20_000;

    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <summary>The article whose partition would have the operation; null for a name that was never given.</summary>
    public async Task<string?> FindArticleAsync(string operationId, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(operationId, out var known))
            return known;
        return (await account.Operations.FindAsync(TableKey.Encode(operationId), Pointer, cancellationToken))?.GetString(ArticleId);
    }

    /// <summary>To be there before the operation is: one that points to nothing means nothing.</summary>
    /// <returns>False where the name was given before; nothing was changed.</returns>
    public Task<bool> AddAsync(string operationId, string articleId, CancellationToken cancellationToken) => account.Operations.AddAsync(Row(operationId, articleId), cancellationToken);

    /// <summary>For a name that was given before to something that did not come to be.</summary>
    public Task PutAsync(string operationId, string articleId, CancellationToken cancellationToken) => account.Operations.PutAsync(Row(operationId, articleId), cancellationToken);

    public Task RemoveAsync(string operationId, CancellationToken cancellationToken) => account.Operations.RemoveAsync(TableKey.Encode(operationId), Pointer, cancellationToken);

    /// <summary>Spares the next who looks for it a request: an operation that is known never goes elsewhere.</summary>
    public void Remember(string operationId, string articleId)
    {
        if (_known.Count >= MostRemembered)
            _known.Clear();
        _known[operationId] = articleId;
    }

    public Task PutWaitingAsync(string articleId, string operationId, DateTimeOffset acceptedAt, CancellationToken cancellationToken) => account.Operations.PutAsync(
        new TableEntity(Shard(operationId), WaitingKey(operationId, acceptedAt)).WithJson(new WaitingRecord(articleId, operationId), TableJson.Readable.WaitingRecord), cancellationToken);

    public Task RemoveWaitingAsync(string operationId, DateTimeOffset acceptedAt, CancellationToken cancellationToken) =>
        account.Operations.RemoveAsync(Shard(operationId), WaitingKey(operationId, acceptedAt), cancellationToken);

    public Task RemoveWaitingAsync(TableEntity row, CancellationToken cancellationToken) => account.Operations.RemoveAsync(row.PartitionKey, row.RowKey, cancellationToken);

    /// <summary>Rows of what is unfinished, oldest first.</summary>
    public IAsyncEnumerable<TableEntity> ReadWaitingAsync(DateTimeOffset createdBefore, int pageSize, CancellationToken cancellationToken)
    {
        var to = TableKey.Rising(StoredTime.Ceiling(createdBefore));
        return InOrder.MergeAsync(
            Enumerable.Range(0, Shards).Select(shard => account.Operations.ReadAsync(ShardOf(shard), "0", to, pageSize, cancellationToken)), static row => row.RowKey, cancellationToken);
    }

    private static TableEntity Row(string operationId, string articleId) => new(TableKey.Encode(operationId), Pointer) { [ArticleId] = articleId };

    private static string WaitingKey(string operationId, DateTimeOffset acceptedAt) =>
        TableKey.Rising(acceptedAt.ToUnixTimeMilliseconds()) + TableKey.Separator + TableKey.Encode(operationId);

    private static string Shard(string operationId) => ShardOf((int)(operationId.Aggregate(0u, static (hash, unit) => (hash * 31) + unit) % Shards));

    private static string ShardOf(int shard) => TableKey.Of("waiting", shard.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
