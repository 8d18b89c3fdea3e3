using System.Text.Json.Serialization;

namespace Perspectives.Stances;

/// <summary>On which side somebody is, always towards the matter that the passage is about.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Stance>))]
public enum Stance
{
    /// <summary>Approves, defends, praises, promises; also announces, orders or defends one's own measure.</summary>
    [JsonStringEnumMemberName("supportive")]
    Supportive,

    /// <summary>Condemns, opposes, accuses, demands that it stop.</summary>
    [JsonStringEnumMemberName("critical")]
    Critical,

    /// <summary>Warns, doubts, sets conditions, urges patience.</summary>
    [JsonStringEnumMemberName("cautious")]
    Cautious,

    /// <summary>Takes no side.</summary>
    [JsonStringEnumMemberName("neutral")]
    Neutral,

    /// <summary>Clearly both supportive and critical: of an actor's whole, never of a single statement.</summary>
    [JsonStringEnumMemberName("mixed")]
    Mixed,
}
