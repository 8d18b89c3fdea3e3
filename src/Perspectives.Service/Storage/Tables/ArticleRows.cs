using Azure;
using Azure.Data.Tables;
using Perspectives.Service.Intake;

namespace Perspectives.Service.Storage.Tables;

/// <summary>
/// The partition of an article, in which everything that changes in one step lies together: the header, the operations of its texts, and by operation the
/// texts, the answers, and what the index has of them.
/// </summary>
internal sealed class ArticleRows(StorageAccount account)
{
    private const string Header = "article";
    private const string Operations = "work-";

    // All but operations, which stay when the article goes.
    private const string FirstOfTexts = "a";
    private const string BehindTexts = "w";

    public static string Partition(string articleId) => TableKey.Encode(articleId);

    public static string TextKey(string operationId) => "text-" + operationId;

    public static string AnswerKey(string operationId) => "answer-" + operationId;

    public static string NamesKey(string operationId) => "names-" + operationId;

    public static string IndexKey(string operationId) => "index-" + operationId;

    /// <summary>The operation by which the row goes.</summary>
    /// <returns>Null for the header.</returns>
    public static string? OperationOf(TableEntity row) =>
        row.RowKey.IndexOf('-', StringComparison.Ordinal) is var at and >= 0 ? row.RowKey[(at + 1)..] : null;

    public static TableEntity Row(ArticleHeader header) => new TableEntity(Partition(header.Id), Header).WithJson(header, TableJson.Readable.ArticleHeader);

    public static TableEntity HeaderRow(string articleId) => new(Partition(articleId), Header);

    public static TableEntity Row(string articleId, string operationId, OperationRecord record) =>
        new TableEntity(Partition(articleId), Operations + operationId).WithJson(record, TableJson.Readable.OperationRecord);

    public async Task<Found<ArticleHeader>?> FindHeaderAsync(string articleId, CancellationToken cancellationToken) =>
        await account.Articles.FindAsync(Partition(articleId), Header, cancellationToken) is { } row
            ? new Found<ArticleHeader>(row.ReadJson(TableJson.Readable.ArticleHeader), row.ETag)
            : null;

    public async Task<Found<OperationRecord>?> FindOperationAsync(string articleId, string operationId, CancellationToken cancellationToken) =>
        await account.Articles.FindAsync(Partition(articleId), Operations + operationId, cancellationToken) is { } row
            ? new Found<OperationRecord>(row.ReadJson(TableJson.Readable.OperationRecord), row.ETag)
            : null;

    /// <summary>The operation, also where it is known by another name.</summary>
    public async Task<OperationRecord?> FindGivenAsync(string articleId, string operationId, CancellationToken cancellationToken)
    {
        var found = await FindOperationAsync(articleId, operationId, cancellationToken);
        return found?.Value.AliasOf is { } other ? (await FindOperationAsync(articleId, other, cancellationToken))?.Value : found?.Value;
    }

    /// <summary>Keys of all rows but operations, with the names of their blobs.</summary>
    public async Task<List<TableEntity>> ListTextsAsync(string articleId, CancellationToken cancellationToken) =>
        await account.Articles.ReadAsync(Partition(articleId), FirstOfTexts, BehindTexts, 1000, cancellationToken, "PartitionKey", "RowKey", LongBytes.Blob).ToListAsync(cancellationToken);

    /// <inheritdoc cref="StorageTable.WriteAsync"/>
    public Task<bool> WriteAsync(IReadOnlyList<TableTransactionAction> batch, CancellationToken cancellationToken, Func<Task<bool>>? wasWritten = null) =>
        account.Articles.WriteAsync(batch, cancellationToken, wasWritten);

    public static TableTransactionAction Add(TableEntity row) => new(TableTransactionActionType.Add, row);

    public static TableTransactionAction Put(TableEntity row) => new(TableTransactionActionType.UpsertReplace, row);

    public static TableTransactionAction Replace(TableEntity row, ETag tag) => new(TableTransactionActionType.UpdateReplace, row, tag);

    public static TableTransactionAction Remove(TableEntity row, ETag tag) => new(TableTransactionActionType.Delete, row, tag);

    /// <summary>Ends the operation in the same step, if it is not finished.</summary>
    public async Task<TableTransactionAction?> EndAsync(string articleId, string operationId, OperationError? error, DateTimeOffset now, CancellationToken cancellationToken) =>
        await FindOperationAsync(articleId, operationId, cancellationToken) is { Value.Operation.IsFinished: false } found
            ? Replace(Row(articleId, operationId, found.Value.Finished(error, now)), found.Tag)
            : null;
}
