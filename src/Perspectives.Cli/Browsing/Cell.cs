using System.Globalization;
using Perspectives.Cli.Analyze.Report;
using Perspectives.Service.Rendering;
using Perspectives.Service.Storage;
using Perspectives.Stances;

namespace Perspectives.Cli.Browsing;

/// <summary>Values as tables show them.</summary>
internal static class Cell
{
    public static Ink Of(string? text) => new(text ?? "");

    public static Ink Of(long number) => new(number.ToString("N0", CultureInfo.InvariantCulture));

    /// <summary>Of publication: the day is what is remembered.</summary>
    public static Ink Day(DateTimeOffset time) => new(time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static Ink Minute(DateTimeOffset time) => new(time.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));

    public static Ink Of(Stance stance) => StanceInk.Of(stance);

    /// <summary>Three supportive, one cautious: "+3 ?1".</summary>
    public static Ink Of(StanceCounts counts)
    {
        var parts = new[] { (Stance.Supportive, counts.Supportive), (Stance.Critical, counts.Critical), (Stance.Cautious, counts.Cautious), (Stance.Neutral, counts.Neutral) };
        return new(string.Join(' ', parts.Where(part => part.Item2 > 0).Select(part => StanceLabel.Sign(part.Item1) + part.Item2.ToString(CultureInfo.InvariantCulture))));
    }
}
