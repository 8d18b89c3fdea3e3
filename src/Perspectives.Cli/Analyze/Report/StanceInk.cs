using Perspectives.Service.Rendering;
using Perspectives.Stances;

namespace Perspectives.Cli.Analyze.Report;

/// <summary>A stance as reports and tables show it.</summary>
internal static class StanceInk
{
    public static Ink Of(Stance stance) => new(StanceLabel.Of(stance), stance switch
    {
        Stance.Supportive => Tone.Supportive,
        Stance.Critical => Tone.Critical,
        Stance.Cautious => Tone.Cautious,
        Stance.Mixed => Tone.Mixed,
        _ => Tone.Plain,
    });
}
