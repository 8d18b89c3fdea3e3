using Perspectives.Actors;

namespace Perspectives.Service.Storage;

/// <summary>Which named actors a list has, and in which order.</summary>
public sealed record ActorFilter
{
    /// <summary>Beginning of the name, of an alias, or of one of their words ("pet", "gustavo pe"); case and accents are ignored. Null for all.</summary>
    public string? Prefix { get; init; }

    public ActorKind? Kind { get; init; }

    public ActorOrder Order { get; init; }
}
