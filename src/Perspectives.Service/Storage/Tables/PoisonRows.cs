using Azure.Data.Tables;
using Perspectives.Service.Queues;

namespace Perspectives.Service.Storage.Tables;

/// <summary>
/// Rows of poison: one partition in the order of ids, newest first, and beside it what there is of an operation and of an article, so that it goes with
/// them. Those rows are there before the message and go after it.
/// </summary>
internal sealed class PoisonRows(StorageAccount account)
{
    private const string Messages = "messages";
    private const string First = " ";
    private const string Behind = "~~";

    public async Task<bool> IsKnownAsync(string id, CancellationToken cancellationToken) =>
        await account.Poison.FindAsync(Messages, TableKey.Encode(id), cancellationToken) is not null;

    public async Task AddAsync(PoisonedMessage message, CancellationToken cancellationToken)
    {
        var key = TableKey.Encode(message.Id);
        foreach (var owner in OwnersOf(PoisonRecord.Of(message)))
            await account.Poison.PutAsync(new TableEntity(owner, key).WithJson(PoisonRecord.Of(message), TableJson.Readable.PoisonRecord), cancellationToken);
        var row = new TableEntity(Messages, key).WithJson(PoisonRecord.Of(message), TableJson.Readable.PoisonRecord);
        await account.Poison.AddAsync(await LongBytes.WithAsync(row, message.Body, account.Texts, $"poison/{key}", cancellationToken), cancellationToken);
    }

    public async Task<List<PoisonedMessage>> ListAsync(string? after, int most, CancellationToken cancellationToken)
    {
        var from = after is null ? First : TableKey.Encode(after) + First;
        return await account.Poison.ReadAsync(Messages, from, Behind, most, cancellationToken, TableColumns.Jsons)
            .Take(most).Select(static row => row.ReadJson(TableJson.Readable.PoisonRecord).ToMessage(ReadOnlyMemory<byte>.Empty)).ToListAsync(cancellationToken);
    }

    public async Task<PoisonedMessage?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (await account.Poison.FindAsync(Messages, TableKey.Encode(id), cancellationToken) is not { } row)
            return null;
        var body = await LongBytes.ReadAsync(row, account.Texts, cancellationToken);
        return body is null ? null : row.ReadJson(TableJson.Readable.PoisonRecord).ToMessage(body);
    }

    /// <returns>False where there was none.</returns>
    public async Task<bool> RemoveAsync(string id, CancellationToken cancellationToken)
    {
        var key = TableKey.Encode(id);
        if (await account.Poison.FindAsync(Messages, key, cancellationToken) is not { } row)
            return false;
        await LongBytes.RemoveBlobAsync(row, account.Texts, cancellationToken);
        var isRemoved = await account.Poison.RemoveAsync(Messages, key, cancellationToken);
        foreach (var owner in OwnersOf(row.ReadJson(TableJson.Readable.PoisonRecord)))
            await account.Poison.RemoveAsync(owner, key, cancellationToken);
        return isRemoved;
    }

    public Task RemoveOfOperationAsync(string operationId, CancellationToken cancellationToken) => RemoveOfAsync(OfOperation(operationId), cancellationToken);

    public Task RemoveOfArticleAsync(string articleId, CancellationToken cancellationToken) => RemoveOfAsync(OfArticle(articleId), cancellationToken);

    private async Task RemoveOfAsync(string owner, CancellationToken cancellationToken)
    {
        await foreach (var row in account.Poison.ReadAsync(owner, First, Behind, 100, cancellationToken))
        {
            await RemoveAsync(row.ReadJson(TableJson.Readable.PoisonRecord).Id, cancellationToken);
            await account.Poison.RemoveAsync(owner, row.RowKey, cancellationToken);
        }
    }

    private static IEnumerable<string> OwnersOf(PoisonRecord message)
    {
        if (message.OperationId is { } operationId)
            yield return OfOperation(operationId);
        if (message.ArticleId is { } articleId)
            yield return OfArticle(articleId);
    }

    private static string OfOperation(string operationId) => TableKey.Of("operation", operationId);

    private static string OfArticle(string articleId) => TableKey.Of("article", articleId);
}
