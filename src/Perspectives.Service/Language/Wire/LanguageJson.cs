using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Perspectives.Service.Language.Wire;

/// <summary>The service's requests and answers.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AnalyzeTextRequest))]
[JsonSerializable(typeof(AnalyzeTextAnswer))]
[JsonSerializable(typeof(ErrorAnswer))]
internal sealed partial class LanguageJson : JsonSerializerContext
{
    /// <summary>Letters of all languages stand as they are: escaped, some would take three times their room.</summary>
    public static LanguageJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
