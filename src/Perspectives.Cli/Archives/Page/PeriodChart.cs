using System.Globalization;
using Perspectives.Service.Rendering;
using Perspectives.Service.Storage;

namespace Perspectives.Cli.Archives.Page;

/// <summary>Statements over time as stacked bars. Each stance has a pattern of its own, so that it needs no colour; the table beside it has the numbers.</summary>
internal static class PeriodChart
{
    private const double Width = 720;
    private const double Height = 160;
    private const double Left = 40;
    private const double Bottom = 24;
    private const double Top = 12;
    private const double WidestBar = 40;
    private const double LabelWidth = 80;

    public static void Write(IReadOnlyList<Period> periods, TextWriter output)
    {
        var highest = periods.Max(static period => period.Stances.Total);
        var step = (Width - Left) / periods.Count;
        var bar = Math.Min(step * 0.75, WidestBar);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"<svg class=\"chart\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"Statements by stance, {periods[0].Name} to {periods[^1].Name}; the table has the numbers.\">"));
        WriteLine(0, 0, output);
        WriteLine(highest, 1, output);
        var every = (int)Math.Ceiling(LabelWidth / step);
        for (var number = 0; number < periods.Count; number++)
        {
            var middle = Left + ((number + 0.5) * step);
            WriteBar(periods[number], middle - (bar / 2), bar, highest, output);
            if (number % every == 0)
                WriteText(middle, Height - 6, "middle", LabelOf(periods[number]), output);
        }

        output.WriteLine("</svg>");
    }

    private static void WriteBar(Period period, double x, double width, long highest, TextWriter output)
    {
        output.Write($"<g><title>{period.Name}: {InWords(period.Stances)}</title>");
        var below = 0L;
        foreach (var stance in StanceLabel.OfStatements)
        {
            var count = period.Stances[stance];
            if (count == 0)
                continue;
            var top = HeightOf((double)(below + count) / highest);
            output.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"<rect class=\"part {StanceLabel.Word(stance)}\" x=\"{x:0.#}\" y=\"{top:0.#}\" width=\"{width:0.##}\" height=\"{HeightOf((double)below / highest) - top:0.##}\"/>"));
            below += count;
        }

        output.WriteLine("</g>");
    }

    private static void WriteLine(long value, double share, TextWriter output)
    {
        var y = HeightOf(share);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"<line class=\"axis\" x1=\"{Left}\" x2=\"{Width}\" y1=\"{y:0.#}\" y2=\"{y:0.#}\"/>"));
        WriteText(Left - 6, y + 4, "end", value.ToString(CultureInfo.InvariantCulture), output);
    }

    private static void WriteText(double x, double y, string anchor, string text, TextWriter output) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{y:0.#}\" text-anchor=\"{anchor}\">{text}</text>"));

    private static double HeightOf(double share) => Height - Bottom - (share * (Height - Bottom - Top));

    private static string LabelOf(Period period) => period.Name.Length > 4 ? period.Start.ToString("MMM yyyy", CultureInfo.InvariantCulture) : period.Name;

    private static string InWords(StanceCounts counts) =>
        string.Join(", ", StanceLabel.OfStatements.Where(stance => counts[stance] > 0).Select(stance => string.Create(CultureInfo.InvariantCulture, $"{counts[stance]} {StanceLabel.Word(stance)}")));
}
