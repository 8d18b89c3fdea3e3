using Perspectives.Stances;

namespace Perspectives.Grouping;

/// <summary>One actor's statements in the article by stance, with the overall stance. Numbers are positions in the statements of the answer.</summary>
public sealed record Perspective
{
    /// <summary>Id of the actor within the article.</summary>
    public required string Actor { get; init; }

    public required Stance Stance { get; init; }

    /// <summary>Whether the two best stances are nearly even.</summary>
    public required bool Uncertain { get; init; }

    public required IReadOnlyList<int> Supportive { get; init; }

    public required IReadOnlyList<int> Critical { get; init; }

    public required IReadOnlyList<int> Cautious { get; init; }

    public required IReadOnlyList<int> Neutral { get; init; }

    /// <summary>The actor's own words that say most of its side, cut between words, in the order of the text.</summary>
    public required IReadOnlyList<Excerpt> Summary { get; init; }
}
