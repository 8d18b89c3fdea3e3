using System.Text.Json.Serialization;

namespace Perspectives.Service.Identity;

/// <summary>Why two keys are one actor's.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<JoinReason>))]
public enum JoinReason
{
    /// <summary>An article uses both names for one actor.</summary>
    [JsonStringEnumMemberName("both_names")]
    BothNames,

    /// <summary>Articles give names that are written nearly alike the same office of the same body or place.</summary>
    [JsonStringEnumMemberName("same_office")]
    SameOffice,

    /// <summary>Somebody has said so.</summary>
    [JsonStringEnumMemberName("administrator")]
    Administrator,
}
