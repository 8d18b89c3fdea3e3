using Perspectives.Actors;
using Perspectives.Stances;

namespace Perspectives.Grouping;

/// <summary>Somebody who says something in the article.</summary>
public sealed record Actor
{
    /// <summary>"a1", "a2" … in the order in which actors first speak.</summary>
    public required string Id { get; init; }

    /// <summary>The name folded to a key by which other articles find the same actor; null for unnamed ones and for persons known by one word only.</summary>
    public required string? Key { get; init; }

    /// <summary>The fullest name in the article without titles or, of unnamed actors, the description as first given.</summary>
    public required string Name { get; init; }

    public required ActorKind Kind { get; init; }

    /// <summary>Office or affiliation as the article gives it; null where it gives none.</summary>
    public required string? Role { get; init; }

    /// <summary>Repeats the perspective's.</summary>
    public required Stance Stance { get; init; }

    /// <summary>Where the article names or describes the actor, pronouns that are sources included, in the order of the text.</summary>
    public required IReadOnlyList<Excerpt> Mentions { get; init; }
}
