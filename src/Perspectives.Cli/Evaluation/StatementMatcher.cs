namespace Perspectives.Cli.Evaluation;

/// <summary>Pairs the statements of annotators and answer one to one, the likeliest pairs first.</summary>
internal static class StatementMatcher
{
    private const double LeastShare = 0.5;
    private const double CueBonus = 0.01;

    public static List<StatementPair> Match(IReadOnlyList<StatementLetters> gold, IReadOnlyList<StatementLetters> given)
    {
        var matched = new List<StatementPair>();
        var takenGold = new HashSet<int>();
        var takenGiven = new HashSet<int>();
        foreach (var pair in Candidates(gold, given).OrderDescending())
        {
            if (takenGold.Contains(pair.Gold) || takenGiven.Contains(pair.Given))
                continue;
            takenGold.Add(pair.Gold);
            takenGiven.Add(pair.Given);
            matched.Add(pair);
        }

        return matched;
    }

    private static IEnumerable<StatementPair> Candidates(IReadOnlyList<StatementLetters> gold, IReadOnlyList<StatementLetters> given)
    {
        for (var i = 0; i < gold.Count; i++)
        {
            for (var j = 0; j < given.Count; j++)
            {
                var (one, other) = (gold[i], given[j]);
                var common = one.Content.CountCommon(other.Content);
                if (common == 0 || common < LeastShare * one.Content.Count || common < LeastShare * other.Content.Count)
                    continue;
                var overlap = 2.0 * common / (one.Content.Count + other.Content.Count);
                yield return new StatementPair(overlap + (one.Cue.Meets(other.Cue) ? CueBonus : 0), i, j);
            }
        }
    }
}
