using Perspectives.Attributions;
using Perspectives.Stances;

namespace Perspectives.Grouping;

/// <summary>An attribution whose source has been resolved to an actor.</summary>
public sealed record Statement
{
    /// <summary>Id of the actor within the article ("a1"); null where nobody could be found to give it to.</summary>
    public required string? Actor { get; init; }

    public required StatementKind Kind { get; init; }

    /// <summary>What is said: one or more pieces in the order of the text, which do not overlap.</summary>
    public required IReadOnlyList<Excerpt> Content { get; init; }

    /// <summary>The mention that it is ascribed to; null where the article gives none for this statement.</summary>
    public required Excerpt? Source { get; init; }

    /// <summary>The words that attribute ("said", "according to"); null where there are none.</summary>
    public required Excerpt? Cue { get; init; }

    /// <summary>The outlet or programme to which it was said ("told Vox") or from which it is quoted; null where none is named.</summary>
    public required Excerpt? Via { get; init; }

    /// <summary>Towards the matter that the passage is about; never mixed.</summary>
    public required Stance Stance { get; init; }

    public required StanceScores Scores { get; init; }

    /// <summary>How sure the model is that this is an attribution, 0.5 to 1; at least 0.9 where the text itself shows it ("A:" in an interview, a signature, whole sentences between quotation marks).</summary>
    public required double Confidence { get; init; }

    /// <summary>Name of the rule that gave the statement to its actor ("name", "pronoun", "continued" …); an open list, "unattributed" without an actor.</summary>
    public required string AttributedBy { get; init; }
}
