namespace Perspectives.Cli.Analyze;

/// <summary>What <c>analyze</c> was asked to do.</summary>
internal sealed record AnalyzeOptions
{
    /// <summary>None for standard input.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Whether answers are JSON: it was asked for, or the name of <see cref="Output"/> says so.</summary>
    public required bool Json { get; init; }

    /// <summary>File to write instead of standard output.</summary>
    public required string? Output { get; init; }

    /// <summary>Whether <see cref="Output"/> may hold answers already, which are not made again.</summary>
    public required bool Resume { get; init; }

    /// <summary>File for the page.</summary>
    public required string? Html { get; init; }

    public required string? Title { get; init; }

    public required string? Outlet { get; init; }

    /// <summary>Whether articles in other languages than English are analysed too.</summary>
    public required bool Force { get; init; }

    public required int Threads { get; init; }
}
