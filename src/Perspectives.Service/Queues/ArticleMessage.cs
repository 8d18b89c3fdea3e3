using System.Text.Json;
using Perspectives.Articles;

namespace Perspectives.Service.Queues;

/// <summary>
/// Messages of the queue: <c>{"operation": "…"}</c> for an article that is in the store, or an article as people drop it: JSON as in the body of the
/// REST API, HTML, or plain text.
/// </summary>
internal static class ArticleMessage
{
    private static readonly ArticleReaderOptions Options = new();

    public static byte[] ForOperation(string operationId) =>
        JsonSerializer.SerializeToUtf8Bytes(new Pointer(operationId), MessageJson.Readable.Pointer);

    /// <summary>A whole article, as in the body of the REST API.</summary>
    public static byte[] ForArticle(Article article) => JsonSerializer.SerializeToUtf8Bytes(
        new Whole(article.Id, article.Title, article.Outlet, article.PublishedAt, article.Tags, article.Text), MessageJson.Readable.Whole);

    public static MessageContent Read(ReadOnlyMemory<byte> body)
    {
        if (FindOperation(body.Span) is { } operationId)
            return MessageContent.OfOperation(operationId);
        return ArticleReader.TryReadFile(body.Span, fileName: "", Options, out var article, out var errors)
            ? MessageContent.OfArticle(article)
            : MessageContent.Unreadable(errors);
    }

    private static string? FindOperation(ReadOnlySpan<byte> body)
    {
        if (body is not [(byte)'{', ..] || body.Length > Pointer.MaximumLength)
            return null;
        try
        {
            return JsonSerializer.Deserialize(body, MessageJson.Readable.Pointer)?.Operation;
        }
        catch (JsonException)
        {
            // An article or something unreadable; the reader of articles says which.
            return null;
        }
    }

    internal sealed record Whole(string Id, string? Title, string? Outlet, DateTimeOffset? PublishedAt, IReadOnlyList<string> Tags, string Text);

    internal sealed record Pointer(string? Operation)
    {
        /// <summary>Bytes; an id has at most 64 letters.</summary>
        public const int MaximumLength = 256;
    }
}
