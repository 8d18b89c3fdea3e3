using System.Globalization;
using Perspectives.Cli.Evaluation.Causes;
using Perspectives.Stances;

namespace Perspectives.Cli.Evaluation;

/// <summary>Where answers and annotations differ, statement by statement, and counted in groups.</summary>
internal static class DetailReport
{
    public static void Write(Scorer scorer, TextWriter output)
    {
        foreach (var difference in scorer.Differences)
            output.WriteLine(Describe(difference));
        output.WriteLine();
        output.WriteLine("Statements found, by kind");
        foreach (var (kind, count) in scorer.ByKind)
            output.WriteLine(Counted(kind.ToString().ToLowerInvariant(), count.Right, count.Expected));
        output.WriteLine();
        output.WriteLine("Found statements given to the right actor, by rule");
        foreach (var (rule, count) in scorer.ByRule)
            output.WriteLine(Counted(rule, count.Right, count.Given));
        output.WriteLine();
        WriteStances(scorer.Stances, output);
        output.WriteLine();
        CauseReport.Write(scorer.WrongActors, output);
    }

    private static string Describe(Difference difference)
    {
        var words = string.Join(' ', difference.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (!difference.Found)
            return $"{difference.ArticleId}: missed {difference.Kind.ToString().ToLowerInvariant()}: \"{words}\"";
        var given = difference.Given is null ? "nobody" : $"\"{difference.Given}\"";
        return $"{difference.ArticleId}: of \"{difference.Expected}\", given to {given} by {difference.Rule}: \"{words}\"";
    }

    private static string Counted(string name, int right, int all) =>
        string.Create(CultureInfo.InvariantCulture, $"  {name,-20} {right,5} of {all,5}  {Percent.Of(right, all),5:0.0} %");

    private static void WriteStances(StanceTable stances, TextWriter output)
    {
        output.WriteLine("Stances of the found statements: rows are the annotators', columns the answers'");
        output.WriteLine($"  {"",-12}" + string.Concat(StanceTable.Labels.Select(given => Name(given).PadLeft(12))));
        foreach (var gold in StanceTable.Labels)
        {
            var counts = StanceTable.Labels.Select(given => stances[gold, given].ToString(CultureInfo.InvariantCulture).PadLeft(12));
            output.WriteLine($"  {Name(gold),-12}" + string.Concat(counts));
        }
    }

    private static string Name(Stance stance) => stance.ToString().ToLowerInvariant();
}
