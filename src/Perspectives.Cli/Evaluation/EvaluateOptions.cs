namespace Perspectives.Cli.Evaluation;

/// <summary>What <c>evaluate</c> was asked to do.</summary>
internal sealed record EvaluateOptions
{
    public required IReadOnlyList<string> Gold { get; init; }

    /// <summary>Files of which every line counts, whatever <see cref="HeldOut"/> says.</summary>
    public required IReadOnlyList<string> Whole { get; init; }

    public required bool HeldOut { get; init; }

    public required bool Json { get; init; }

    public required bool Details { get; init; }

    /// <summary>File of existing answers to score; null to analyse.</summary>
    public required string? Answers { get; init; }

    /// <summary>File to write the answers to.</summary>
    public required string? Save { get; init; }

    public required int Threads { get; init; }
}
