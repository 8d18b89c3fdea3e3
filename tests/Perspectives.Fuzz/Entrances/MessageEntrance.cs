using Perspectives.Service.Queues;
using Perspectives.Service.Queues.Storage;

namespace Perspectives.Fuzz.Entrances;

/// <summary>Messages of a queue, and the blobs that they point to: Base64 or not, a pointer, an operation, or an article.</summary>
internal sealed class MessageEntrance : Entrance
{
    public override string Name => "message";

    public override IEnumerable<byte[]> Seeds =>
    [
        Bytes(Convert.ToBase64String("""{"id":"a","text":"Mayor Ana Silva said no."}"""u8)), Bytes("""{"blob":"messages/0123456789abcdef0123456789abcdef"}"""), Bytes("""{"operation":"o1","traceparent":"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"}"""),
        Bytes("Mayor Ana Silva said no."), Bytes("<html><p>Mayor Ana Silva said no.</p></html>"), Bytes("AAECAw=="),
    ];

    public override IEnumerable<string> Words => [.. JsonEntrance.Marks, "\"blob\":\"messages/", "\"operation\":\"", "\"traceparent\":\"", "=", "==", "eyJ0ZXh0Ijoi"];

    public override Task TryAsync(byte[] input)
    {
        var body = MessageText.Read(input);
        if (BlobPointer.Find(body.Span) is { IsValid: true } pointer)
            BrokenPromiseException.Unless(pointer.Blob!.StartsWith("messages/", StringComparison.Ordinal) && !pointer.Blob[9..].Contains('/', StringComparison.Ordinal), "The message points to what is none.");
        var content = ArticleMessage.Read(body);
        BrokenPromiseException.Unless(content.OperationId is not null || (content.Article is not null) != (content.Error is not null), "The message says something, or why it does not.");
        return Task.CompletedTask;
    }
}
