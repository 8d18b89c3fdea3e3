using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Perspectives.Service.Queues.Storage;

namespace Perspectives.Service.Queues;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ArticleMessage.Pointer))]
[JsonSerializable(typeof(ArticleMessage.Whole))]
[JsonSerializable(typeof(BlobPointer))]
[JsonSerializable(typeof(PoisonNotices.Notice))]
internal sealed partial class MessageJson : JsonSerializerContext
{
    /// <summary>Letters of all languages stand as they are, so that a message has room for more of them.</summary>
    public static MessageJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
