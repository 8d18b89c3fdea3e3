using System.Text.Json.Serialization;

namespace Perspectives.Attributions;

/// <summary>How much of a statement stands in quotation marks.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StatementKind>))]
public enum StatementKind
{
    /// <summary>All of it.</summary>
    [JsonStringEnumMemberName("direct")]
    Direct,

    /// <summary>Part of it.</summary>
    [JsonStringEnumMemberName("mixed")]
    Mixed,

    /// <summary>Nothing of it.</summary>
    [JsonStringEnumMemberName("indirect")]
    Indirect,
}
