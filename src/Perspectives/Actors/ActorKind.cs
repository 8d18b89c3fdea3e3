using System.Text.Json.Serialization;

namespace Perspectives.Actors;

/// <summary>What an actor is. Whoever is named has an identity across articles; the others live in one article.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ActorKind>))]
public enum ActorKind
{
    /// <summary>Somebody known by name.</summary>
    [JsonStringEnumMemberName("person")]
    Person,

    /// <summary>A body that speaks as one: a ministry, company, court, country, study or report.</summary>
    [JsonStringEnumMemberName("organization")]
    Organization,

    /// <summary>People without a formal body: "residents", "critics".</summary>
    [JsonStringEnumMemberName("group")]
    Group,

    /// <summary>One unnamed person.</summary>
    [JsonStringEnumMemberName("anonymous")]
    Anonymous,
}
