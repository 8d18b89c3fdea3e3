using System.Text.Json;
using System.Text.Json.Serialization;
using Perspectives.Articles;
using Perspectives.Service.Telemetry;

namespace Perspectives.Service.Queues;

/// <summary>
/// Messages of the queue: <c>{"operation": "…", "traceparent": "…"}</c> for an article that is in the store, or an article as people drop it: JSON as in the body of the
/// REST API, HTML, or plain text. What begins as JSON is meant as JSON: broken, it is no plain text.
/// </summary>
internal static class ArticleMessage
{
    /// <summary>A name from which no id is made, and by which a file is read as JSON, also a broken one.</summary>
    private const string JsonFile = ".json";

    /// <summary>Carries on the trace of whoever sends it.</summary>
    public static byte[] ForOperation(string operationId) =>
        JsonSerializer.SerializeToUtf8Bytes(new Pointer(operationId, ServiceActivities.TraceParent), MessageJson.Readable.Pointer);

    /// <summary>A whole article, as in the body of the REST API.</summary>
    public static byte[] ForArticle(Article article) => JsonSerializer.SerializeToUtf8Bytes(
        new Whole(article.Id, article.Title, article.Outlet, article.PublishedAt, article.Tags, article.Text), MessageJson.Readable.Whole);

    /// <param name="body">Of the message.</param>
    /// <param name="clock">By which an article's time of publication is judged; null for the system's.</param>
    public static MessageContent Read(ReadOnlyMemory<byte> body, TimeProvider? clock = null)
    {
        if (FindPointer(body.Span) is { Operation: { } operationId } pointer)
            return MessageContent.OfOperation(operationId, pointer.TraceParent);
        var options = new ArticleReaderOptions { Clock = clock ?? TimeProvider.System };
        return ArticleReader.TryReadFile(body.Span, IsMeantAsJson(body.Span) ? JsonFile : "", options, out var article, out var errors)
            ? MessageContent.OfArticle(article)
            : MessageContent.Unreadable(errors);
    }

    /// <summary>Whether it begins as an object, or as a list of what JSON has; an article in words may begin with "[Update]".</summary>
    private static bool IsMeantAsJson(ReadOnlySpan<byte> body)
    {
        var content = Utf8Mark.TakeOff(body).TrimStart(" \t\r\n"u8);
        return content is [(byte)'{', ..] || (content is [(byte)'[', .. var list] && list.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[' or (byte)'"' or (byte)']', ..]);
    }

    private static Pointer? FindPointer(ReadOnlySpan<byte> body)
    {
        if (body is not [(byte)'{', ..] || body.Length > Pointer.MaximumLength)
            return null;
        try
        {
            return JsonSerializer.Deserialize(body, MessageJson.Readable.Pointer);
        }
        catch (JsonException)
        {
            // An article or something unreadable; the reader of articles says which.
            return null;
        }
    }

    internal sealed record Whole(string Id, string? Title, string? Outlet, DateTimeOffset? PublishedAt, IReadOnlyList<string> Tags, string Text);

    internal sealed record Pointer(string? Operation, [property: JsonPropertyName("traceparent")] string? TraceParent)
    {
        /// <summary>Bytes; an id has at most 64 letters, and the parent of a trace 55.</summary>
        public const int MaximumLength = 256;
    }
}
