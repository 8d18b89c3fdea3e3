namespace Perspectives.Cli.Archives;

/// <summary>What <c>report</c> was asked for.</summary>
internal sealed record ReportOptions
{
    public required StoreChoice Store { get; init; }

    /// <summary>The file to write.</summary>
    public required string Html { get; init; }

    /// <summary>How many actors have a part of their own.</summary>
    public required int Actors { get; init; }
}
