namespace Perspectives.Service.Storage;

/// <summary>What is compared.</summary>
public sealed record ComparisonFilter
{
    /// <summary>Keys of actors; empty for those quoted most in each outlet, level ones by their keys.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>Names of outlets, case and accents ignored; empty for those with most statements, level ones by their keys.</summary>
    public IReadOnlyList<string> Outlets { get; init; } = [];

    /// <summary>Of the article's publication.</summary>
    public TimeRange Published { get; init; }

    /// <summary>The most outlets and the most actors an outlet where none are given.</summary>
    public int Most { get; init; } = 20;
}
