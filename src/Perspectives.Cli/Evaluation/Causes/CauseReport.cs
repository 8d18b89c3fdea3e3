using System.Globalization;

namespace Perspectives.Cli.Evaluation.Causes;

/// <summary>The wrong actors in groups, the largest first, and a table of the groups.</summary>
internal static class CauseReport
{
    public static void Write(IReadOnlyList<WrongActor> wrong, TextWriter output)
    {
        var groups = wrong.GroupBy(one => one.Cause).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).ToList();
        foreach (var group in groups)
        {
            output.WriteLine($"Wrong actors: {NameOf(group.Key)}");
            foreach (var one in group)
                output.WriteLine($"  {one.ArticleId}: {Describe(one)}: {one.Sentence}");
            output.WriteLine();
        }

        output.WriteLine("Wrong actors by cause: statements given to another actor, then actors whom only the answer has");
        foreach (var group in groups)
        {
            var statements = group.Count(one => one.Expected is not null);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {NameOf(group.Key),-26} {statements,5} {group.Count() - statements,5}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {"all",-26} {wrong.Count(one => one.Expected is not null),5} {wrong.Count(one => one.Expected is null),5}"));
        output.WriteLine();
    }

    private static string Describe(WrongActor one)
    {
        var given = one.Given is null ? "nobody" : $"\"{one.Given}\"";
        var by = one.Source is null ? $"without a source by {one.Rule}" : $"\"{one.Source}\" by {one.Rule}";
        return one.Expected is null ? $"{given}, {by}" : $"{given} for \"{one.Expected}\", {by}";
    }

    private static string NameOf(ActorCause cause) => cause switch
    {
        ActorCause.Boilerplate => "boilerplate",
        ActorCause.NoSource => "no source",
        ActorCause.WrongSource => "wrong source",
        ActorCause.MergedActors => "merged actors",
        ActorCause.WrongAntecedent => "wrong antecedent",
        ActorCause.SplitActor => "split actor",
        ActorCause.DescriptionNotResolved => "description not resolved",
        ActorCause.BadName => "bad name",
        ActorCause.NotAnnotated => "statement not annotated",
        _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, message: null),
    };
}
