using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Perspectives.Grouping;

/// <summary>The wire format of the answer: field names as in the types, camel case; a null is written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ArticlePerspectives))]
public sealed partial class AnswerJson : JsonSerializerContext
{
    /// <summary>
    /// The context to write answers with: letters of all languages stand as they are, times are in UTC. Not for embedding in HTML, where "&lt;" must be escaped.
    /// </summary>
    public static AnswerJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new UtcTimeConverter() },
    });
}
