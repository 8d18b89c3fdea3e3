using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Perspectives.Grouping;
using Perspectives.Service.Storage;

namespace Perspectives.Service.Contracts;

/// <summary>The wire format of the API: camel case, nulls written, times in UTC, letters of all languages as they are.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ActorAliasesResponse))]
[JsonSerializable(typeof(ActorResponse))]
[JsonSerializable(typeof(ActorStancesResponse))]
[JsonSerializable(typeof(ArticlePerspectives))]
[JsonSerializable(typeof(ArticleRequest))]
[JsonSerializable(typeof(ArticleResponse))]
[JsonSerializable(typeof(BatchResponse))]
[JsonSerializable(typeof(ComparisonResponse))]
[JsonSerializable(typeof(HealthResponse))]
[JsonSerializable(typeof(JoinRequest))]
[JsonSerializable(typeof(JoinResponse))]
[JsonSerializable(typeof(SplitRequest))]
[JsonSerializable(typeof(IssuedKeyResponse))]
[JsonSerializable(typeof(KeyRequest))]
[JsonSerializable(typeof(OperationResponse))]
[JsonSerializable(typeof(PageResponse<ActorSummary>))]
[JsonSerializable(typeof(PageResponse<ArticleResponse>), TypeInfoPropertyName = "PageOfArticles")]
[JsonSerializable(typeof(PageResponse<OutletSummary>))]
[JsonSerializable(typeof(PageResponse<JoinResponse>), TypeInfoPropertyName = "PageOfJoins")]
[JsonSerializable(typeof(PageResponse<KeyResponse>), TypeInfoPropertyName = "PageOfKeys")]
[JsonSerializable(typeof(PageResponse<PoisonResponse>), TypeInfoPropertyName = "PageOfPoison")]
[JsonSerializable(typeof(PageResponse<TimelineStatement>))]
[JsonSerializable(typeof(ProblemResponse))]
[JsonSerializable(typeof(StatementLineResponse))]
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
