using System.Text.Json.Serialization;

namespace Perspectives.Service.Queues;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ArticleMessage.Pointer))]
internal sealed partial class MessageJson : JsonSerializerContext;
