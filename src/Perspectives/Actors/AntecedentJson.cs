using System.Text.Json.Serialization;

namespace Perspectives.Actors;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AntecedentTables))]
internal sealed partial class AntecedentJson : JsonSerializerContext;
