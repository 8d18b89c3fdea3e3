using Azure;
using Azure.Data.Tables;
using Perspectives.Service.Storage.Tables.Identity;

namespace Perspectives.Service.Storage.Tables;

/// <summary>What follows from a step that was taken: whatever belongs to texts that the article has no more goes. It may be repeated, and done by several at once.</summary>
internal sealed class Settlement(StorageAccount account, ArticleRows articles, IndexWriter index, DecisionRows decisions, PoisonRows poison)
{
    public async Task CollectAsync(string articleId, CancellationToken cancellationToken)
    {
        var rows = await articles.ListTextsAsync(articleId, cancellationToken);
        // Read after the rows: a text that is there and not in a header read later is in none any more.
        var header = (await articles.FindHeaderAsync(articleId, cancellationToken))?.Value;
        foreach (var text in rows.Where(static row => ArticleRows.OperationOf(row) is not null).GroupBy(static row => ArticleRows.OperationOf(row)!, StringComparer.Ordinal))
        {
            if (header?.Has(text.Key) != true)
                await RemoveAsync(articleId, text.Key, [.. text], header, cancellationToken);
        }

        if (header is null)
            await poison.RemoveOfArticleAsync(articleId, cancellationToken);
    }

    private async Task RemoveAsync(string articleId, string operationId, TableEntity[] rows, ArticleHeader? header, CancellationToken cancellationToken)
    {
        if (await account.Articles.FindAsync(ArticleRows.Partition(articleId), ArticleRows.IndexKey(operationId), cancellationToken) is { } indexed)
            await index.RemoveAsync(indexed.ReadJson(TableJson.Readable.IndexedRevision), header, cancellationToken);
        if (Array.Exists(rows, row => row.RowKey == ArticleRows.NamesKey(operationId)))
            await decisions.ForgetAsync(articleId, operationId, cancellationToken);
        foreach (var row in rows)
            await LongBytes.RemoveBlobAsync(row, account.Texts, cancellationToken);
        await poison.RemoveOfOperationAsync(operationId, cancellationToken);
        var removals = rows.Select(static row => ArticleRows.Remove(new TableEntity(row.PartitionKey, row.RowKey), ETag.All)).ToArray();
        if (await articles.WriteAsync(removals, cancellationToken))
            return;
        // Somebody else has removed some of them.
        foreach (var row in rows)
            await account.Articles.RemoveAsync(row.PartitionKey, row.RowKey, cancellationToken);
    }
}
