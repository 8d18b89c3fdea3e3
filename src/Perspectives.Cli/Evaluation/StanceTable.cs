using Perspectives.Stances;

namespace Perspectives.Cli.Evaluation;

/// <summary>How often each stance of the annotators met each stance of the answers, over the statements that were found.</summary>
internal sealed class StanceTable
{
    public static readonly IReadOnlyList<Stance> Labels = [Stance.Supportive, Stance.Critical, Stance.Cautious, Stance.Neutral];

    private readonly Dictionary<(Stance Gold, Stance Given), int> _counts = [];

    public int this[Stance gold, Stance given] => _counts.GetValueOrDefault((gold, given));

    public void Add(Stance gold, Stance given) => _counts[(gold, given)] = this[gold, given] + 1;

    /// <summary>Unrounded F1 of one stance, in per cent.</summary>
    public double F1(Stance stance)
    {
        var expected = _counts.Where(count => count.Key.Gold == stance).Sum(count => count.Value);
        var given = _counts.Where(count => count.Key.Given == stance).Sum(count => count.Value);
        return 200.0 * this[stance, stance] / Math.Max(1, expected + given);
    }

    /// <summary>Unrounded mean of the four, so that a rare stance counts as much as a frequent one.</summary>
    public double MacroF1 => Labels.Sum(F1) / Labels.Count;
}
