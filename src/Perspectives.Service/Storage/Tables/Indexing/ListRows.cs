using Azure;
using Azure.Data.Tables;
using Perspectives.Service.Storage.Indexing;

namespace Perspectives.Service.Storage.Tables.Indexing;

/// <summary>
/// Lists of articles, newest first: all of them in one partition, so that an article's places are written by one request, and a list is a range of keys. A row counts only while its article's header shows the text that the row is of.
/// </summary>
internal sealed class ListRows(StorageAccount account)
{
    private const string Partition = "lists";
    private const string ArticleId = "articleId";
    private const string OperationId = "operationId";

    public Task PutAsync(IndexedRevision revision, CancellationToken cancellationToken) => Task.WhenAll(
        RowsOf(revision).Chunk(TableLimits.MaximumBatchLength).Select(rows => account.Lists.WriteAsync(Array.ConvertAll(rows, ArticleRows.Put), cancellationToken)));

    public async Task RemoveAsync(IndexedRevision revision, CancellationToken cancellationToken)
    {
        foreach (var rows in RowsOf(revision).Chunk(TableLimits.MaximumBatchLength))
        {
            if (await account.Lists.WriteAsync(Array.ConvertAll(rows, static row => ArticleRows.Remove(new TableEntity(row.PartitionKey, row.RowKey), ETag.All)), cancellationToken))
                continue;
            // Some were never written, or are gone already.
            foreach (var row in rows)
                await account.Lists.RemoveAsync(row.PartitionKey, row.RowKey, cancellationToken);
        }
    }

    /// <summary>Places in the list, newest first.</summary>
    /// <param name="list">Its name.</param>
    /// <param name="bounds">Of publication.</param>
    /// <param name="after">The article behind which to begin; null for the newest of the range.</param>
    /// <param name="pageSize">How many are probably needed.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    public IAsyncEnumerable<ListedArticle> ReadAsync(string list, TimeBounds bounds, (long Time, string ArticleId)? after, int pageSize, CancellationToken cancellationToken)
    {
        var key = TableKey.Encode(list);
        var from = EntryPlace.FirstIn(key, bounds);
        if (after is { } last && EntryPlace.BehindArticle(key, last.Time, last.ArticleId) is var behind && string.CompareOrdinal(behind, from) > 0)
            from = behind;
        return account.Lists.ReadAsync(Partition, from, EntryPlace.BehindIn(key, bounds), pageSize, cancellationToken).Select(Read);
    }

    private static IEnumerable<TableEntity> RowsOf(IndexedRevision revision)
    {
        var place = EntryPlace.Of(revision);
        return revision.Lists.Select(list => new TableEntity(Partition, place.KeyIn(TableKey.Encode(list)))
        {
            [ArticleId] = revision.ArticleId,
            [OperationId] = revision.OperationId,
        }).DistinctBy(static row => row.RowKey);
    }

    private static ListedArticle Read(TableEntity row) => new(row.GetString(ArticleId), row.GetString(OperationId));
}
