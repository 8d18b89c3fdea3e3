using System.Text.Json.Serialization;

namespace Perspectives.Service.Access;

/// <summary>What the holder of a key may do; each role may do what those before it may.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Role>))]
public enum Role
{
    /// <summary>Read what is stored.</summary>
    [JsonStringEnumMemberName("reader")]
    Reader,

    /// <summary>Submit, replace and delete articles, and analyse without storing.</summary>
    [JsonStringEnumMemberName("submitter")]
    Submitter,

    /// <summary>Poison and keys.</summary>
    [JsonStringEnumMemberName("administrator")]
    Administrator,
}
