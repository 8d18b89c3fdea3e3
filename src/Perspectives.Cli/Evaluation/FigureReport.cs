using System.Globalization;

namespace Perspectives.Cli.Evaluation;

/// <summary>Figures as people read them.</summary>
internal static class FigureReport
{
    public static void Write(Figures figures, TextWriter output)
    {
        output.WriteLine(Line("articles", figures.Articles.ToString(CultureInfo.InvariantCulture)));
        output.WriteLine(Line("articles without an answer", figures.ArticlesWithoutAnswer.ToString(CultureInfo.InvariantCulture)));
        output.WriteLine();
        output.WriteLine(Line("in per cent", "precision", "recall", "F1"));
        WriteRate("content", figures.Content, output);
        WriteRate("source", figures.Source, output);
        WriteRate("cue", figures.Cue, output);
        WriteRate("found", figures.Found, output);
        WriteRate("linked", figures.Linked, output);
        WriteRate("attributed", figures.Attributed, output);
        WriteRate("actors", figures.Actors, output);
        output.WriteLine();
        WriteValue("unknown actor among found", figures.UnknownActorAmongFound, output);
        WriteValue("stance macro F1", figures.StanceMacroF1, output);
        WriteValue("  supportive F1", figures.StanceF1.Supportive, output);
        WriteValue("  critical F1", figures.StanceF1.Critical, output);
        WriteValue("  cautious F1", figures.StanceF1.Cautious, output);
        WriteValue("  neutral F1", figures.StanceF1.Neutral, output);
        WriteValue("actor stance agreement", figures.ActorStanceAgreement, output);
        WriteValue("actor kind agreement", figures.ActorKindAgreement, output);
        output.WriteLine(Line("verbatim", figures.Verbatim is { } verbatim ? Number(verbatim) : "no pieces"));
    }

    private static void WriteRate(string name, Rate rate, TextWriter output) =>
        output.WriteLine(Line(name, Number(rate.Precision), Number(rate.Recall), Number(rate.F1)));

    private static void WriteValue(string name, double value, TextWriter output) => output.WriteLine(Line(name, Number(value)));

    private static string Line(string name, params ReadOnlySpan<string> cells)
    {
        var line = name.PadRight(28);
        foreach (var cell in cells)
            line += cell.PadLeft(10);
        return line;
    }

    private static string Number(double value) => value.ToString("0.0#", CultureInfo.InvariantCulture);
}
