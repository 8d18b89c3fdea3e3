namespace Perspectives.Cli.Transfer;

/// <summary>What became of a line of an import.</summary>
/// <param name="IsOfExport">Whether it could be read as one that an export writes.</param>
/// <param name="Fault">What is wrong with it; empty where nothing is.</param>
internal readonly record struct LineOutcome(bool IsOfExport, string Fault);
