using System.Text;
using Azure.Data.Tables;
using Perspectives.Articles;
using Perspectives.Grouping;
using Perspectives.Service.Storage.Documents;

namespace Perspectives.Service.Storage.Tables;

/// <summary>Rows with the texts of articles and with their answers.</summary>
internal sealed class RevisionTexts(StorageAccount account)
{
    private const string Metadata = "metadata";
    private const string IsDerived = "isDerived";

    public static string TextBlob(string articleId, string operationId) => $"{ArticleRows.Partition(articleId)}/{operationId}/text";

    public static string AnswerBlob(string articleId, string operationId) => $"{ArticleRows.Partition(articleId)}/{operationId}/answer";

    public Task<TableEntity> MakeTextAsync(Article article, string operationId, DateTimeOffset publishedAt, CancellationToken cancellationToken)
    {
        var row = new TableEntity(ArticleRows.Partition(article.Id), ArticleRows.TextKey(operationId))
        {
            [IsDerived] = article.TextIsDerived,
        };
        row.WithText(Metadata, System.Text.Json.JsonSerializer.Serialize(RevisionMetadata.Of(article, publishedAt), TableJson.Readable.RevisionMetadata));
        return LongBytes.WithAsync(row, Encoding.UTF8.GetBytes(article.Text), account.Texts, TextBlob(article.Id, operationId), cancellationToken);
    }

    public Task<TableEntity> MakeAnswerAsync(string articleId, string operationId, ArticlePerspectives answer, CancellationToken cancellationToken)
    {
        var row = new TableEntity(ArticleRows.Partition(articleId), ArticleRows.AnswerKey(operationId));
        return LongBytes.WithAsync(row, AnswerBody.Write(answer), account.Texts, AnswerBlob(articleId, operationId), cancellationToken);
    }

    /// <summary>The article as it was sent, with its time of publication; null where the text is gone.</summary>
    public async Task<Article?> FindArticleAsync(string articleId, string operationId, CancellationToken cancellationToken) =>
        await FindTextAsync(articleId, operationId, cancellationToken) is var (row, text)
            ? System.Text.Json.JsonSerializer.Deserialize(row.ReadText(Metadata), TableJson.Readable.RevisionMetadata)!.ToArticle(articleId, text, row.GetBoolean(IsDerived)!.Value)
            : null;

    /// <summary>The text, and whether it was made from something else; null where it is gone.</summary>
    public async Task<(string Text, bool IsDerived)?> FindAsync(string articleId, string operationId, CancellationToken cancellationToken) =>
        await FindTextAsync(articleId, operationId, cancellationToken) is var (row, text) ? (text, row.GetBoolean(IsDerived)!.Value) : null;

    /// <summary>JSON of the answer without its description of the article; null where it is gone.</summary>
    public async Task<byte[]?> FindAnswerAsync(string articleId, string operationId, CancellationToken cancellationToken) =>
        await account.Articles.FindAsync(ArticleRows.Partition(articleId), ArticleRows.AnswerKey(operationId), cancellationToken) is { } row
            ? await LongBytes.ReadAsync(row, account.Texts, cancellationToken)
            : null;

    /// <summary>Removes what a submission that was not taken has written.</summary>
    public async Task RemoveBlobsAsync(string articleId, string operationId, CancellationToken cancellationToken)
    {
        await account.Texts.RemoveAsync(TextBlob(articleId, operationId), cancellationToken);
        await account.Texts.RemoveAsync(AnswerBlob(articleId, operationId), cancellationToken);
    }

    private async Task<(TableEntity Row, string Text)?> FindTextAsync(string articleId, string operationId, CancellationToken cancellationToken) =>
        await account.Articles.FindAsync(ArticleRows.Partition(articleId), ArticleRows.TextKey(operationId), cancellationToken) is { } row
            && await LongBytes.ReadAsync(row, account.Texts, cancellationToken) is { } bytes
            ? (row, Encoding.UTF8.GetString(bytes))
            : null;
}
