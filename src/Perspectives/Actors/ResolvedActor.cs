using Perspectives.Articles;

namespace Perspectives.Actors;

/// <summary>Somebody who says something in the article, found from all its mentions.</summary>
public sealed record ResolvedActor
{
    public required string Name { get; init; }

    public required ActorKind Kind { get; init; }

    /// <summary>Office or affiliation as the article gives it; null where it gives none.</summary>
    public required string? Role { get; init; }

    /// <summary>Key by which other articles find the same actor; null for unnamed ones and for persons known by one word only.</summary>
    public required string? Key { get; init; }

    /// <summary>In the order of the text, not overlapping.</summary>
    public required IReadOnlyList<TextSpan> Mentions { get; init; }
}
