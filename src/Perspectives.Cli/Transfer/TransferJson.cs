using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Perspectives.Cli.Transfer;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ExportedDescription))]
[JsonSerializable(typeof(ImportedLine))]
[JsonSerializable(typeof(ExportedDecision))]
[JsonSerializable(typeof(ExportedIdentity))]
internal sealed partial class TransferJson : JsonSerializerContext
{
    /// <summary>Letters of all languages stand as they are, as in answers.</summary>
    public static TransferJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
    });

    /// <summary>The same for lines that have all that is in them, or are none.</summary>
    public static TransferJson Complete { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    });
}
