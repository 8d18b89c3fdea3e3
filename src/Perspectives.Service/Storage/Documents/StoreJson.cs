using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Perspectives.Grouping;
using Perspectives.Service.Identity;

namespace Perspectives.Service.Storage.Documents;

/// <summary>What the store writes into its columns as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RevisionMetadata))]
[JsonSerializable(typeof(AnswerBody))]
[JsonSerializable(typeof(ArticleDescription))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(NameRecord))]
[JsonSerializable(typeof(IdentityDecision))]
[JsonSerializable(typeof(ActorJoin))]
internal sealed partial class StoreJson : JsonSerializerContext
{
    /// <summary>Letters of all languages stand as they are and times are in UTC, as in <see cref="AnswerJson.Readable"/>.</summary>
    public static StoreJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new UtcTimeConverter() },
    });
}
