namespace Perspectives.Cli.Analyze.Report;

/// <summary>What a piece of a report is, from which its colour follows. The words say the same: nothing is told by colour alone.</summary>
internal enum Tone
{
    Plain,
    Heading,
    Faint,
    Supportive,
    Critical,
    Cautious,
    Mixed,
}
