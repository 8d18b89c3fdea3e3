using System.Globalization;

namespace Perspectives.Fuzz;

/// <summary>What one entrance was tried with.</summary>
internal sealed record FuzzFigures(string Entrance, long Executions, TimeSpan Elapsed, int WaysAtFirst, int Ways, int Kept, TimeSpan Slowest, IReadOnlyList<Finding> Findings)
{
    public const string Header = "entrance             executions     a second   branches: seeds   reached   inputs kept   slowest   findings";

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Entrance,-18} {Executions,12:N0} {Executions / Elapsed.TotalSeconds,12:N0} {WaysAtFirst,17:N0} {Ways,9:N0} {Kept,13:N0} {Slowest.TotalMilliseconds,6:N0} ms {Findings.Count,10:N0}");
}
