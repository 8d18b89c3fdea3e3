namespace Perspectives.Service.Storage.Tables.Indexing;

/// <summary>A place of an article in a list.</summary>
/// <param name="ArticleId">Whose it is.</param>
/// <param name="OperationId">The text that it is of.</param>
internal sealed record ListedArticle(string ArticleId, string OperationId);
