using Perspectives.Articles;

namespace Perspectives.Service.Storage.Tables;

/// <summary>What is told of an article whose text this is.</summary>
internal sealed record ArticleFacts(string? Title, string? Outlet, DateTimeOffset PublishedAt, string[] Tags, string Language, int Length)
{
    public static ArticleFacts Of(Article article, DateTimeOffset publishedAt) =>
        new(article.Title, article.Outlet, publishedAt, [.. article.Tags], article.Language, article.Text.Length);
}
