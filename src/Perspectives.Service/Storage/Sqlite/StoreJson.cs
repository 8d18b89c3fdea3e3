using System.Text.Json.Serialization;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>What the store writes into its columns as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RevisionMetadata))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class StoreJson : JsonSerializerContext;
