using System.Globalization;

namespace Perspectives.Benchmarks.Service.Damage;

/// <summary>What was still read of a store that was damaged again and again.</summary>
internal sealed class DamageFigures(int articles)
{
    private readonly List<int> _read = [];

    /// <summary>How often the store was damaged.</summary>
    public int Rounds { get; private set; }

    /// <summary>How often it could be opened to be read.</summary>
    public int Opened { get; private set; }

    /// <summary>How often it could be known who may be let in.</summary>
    public int KeysRead { get; private set; }

    /// <summary>How often the list of all articles could be read.</summary>
    public int Listed { get; private set; }

    /// <summary>How often every article was read.</summary>
    public int Whole => _read.Count(read => read == articles);

    /// <summary>Of the rounds in which the store was opened: the mean of the articles read.</summary>
    public double MeanRead => _read.DefaultIfEmpty().Average();

    public int LeastRead => _read.DefaultIfEmpty().Min();

    /// <summary>Articles that gave something else than was written, in all rounds together.</summary>
    public int Wrong { get; private set; }

    public void Add(DamageOutcome outcome)
    {
        Rounds++;
        if (!outcome.IsOpened)
            return;
        Opened++;
        KeysRead += outcome.KeysAreRead ? 1 : 0;
        Listed += outcome.IsListed ? 1 : 0;
        Wrong += outcome.ArticlesWrong;
        _read.Add(outcome.ArticlesRead);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Rounds} times damaged: opened {Opened}, of these keys read {KeysRead}, all listed {Listed}, every article read {Whole}; {MeanRead:F1} of {articles} articles read on average, {LeastRead} at least, {Wrong} wrong");
}
