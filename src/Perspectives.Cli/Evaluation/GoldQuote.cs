using Perspectives.Attributions;
using Perspectives.Stances;

namespace Perspectives.Cli.Evaluation;

/// <summary>A statement as annotators saw it; every part is a list of [start, end) in code points of the text.</summary>
internal sealed record GoldQuote
{
    public required string Actor { get; init; }

    public required IReadOnlyList<int[]> Content { get; init; }

    public required IReadOnlyList<int[]> Source { get; init; }

    public required IReadOnlyList<int[]> Cue { get; init; }

    public required StatementKind Kind { get; init; }

    public required Stance Stance { get; init; }
}
