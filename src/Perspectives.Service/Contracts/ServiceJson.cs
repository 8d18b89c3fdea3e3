using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Perspectives.Grouping;

namespace Perspectives.Service.Contracts;

/// <summary>The wire format of the API: camel case, nulls written, times in UTC, letters of all languages as they are.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ArticlePerspectives))]
[JsonSerializable(typeof(OperationResponse))]
[JsonSerializable(typeof(ProblemResponse))]
internal sealed partial class ServiceJson : JsonSerializerContext
{
    public static ServiceJson Readable { get; } = new(Configured(new JsonSerializerOptions()));

    public static JsonSerializerOptions Configured(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new UtcTimeConverter());
        return options;
    }
}
