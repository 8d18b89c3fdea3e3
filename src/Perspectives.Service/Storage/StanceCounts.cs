using Perspectives.Stances;

namespace Perspectives.Service.Storage;

/// <summary>How many statements take each stance.</summary>
public readonly record struct StanceCounts(long Supportive, long Critical, long Cautious, long Neutral)
{
    public long Total => Supportive + Critical + Cautious + Neutral;

    /// <summary>Those of one stance of statements; no statement is mixed.</summary>
    public long this[Stance stance] => stance switch
    {
        Stance.Supportive => Supportive,
        Stance.Critical => Critical,
        Stance.Cautious => Cautious,
        Stance.Neutral => Neutral,
        _ => 0,
    };

    public static StanceCounts operator +(StanceCounts left, StanceCounts right) => new(
        left.Supportive + right.Supportive, left.Critical + right.Critical, left.Cautious + right.Cautious, left.Neutral + right.Neutral);

    public static StanceCounts operator -(StanceCounts left, StanceCounts right) => new(
        left.Supportive - right.Supportive, left.Critical - right.Critical, left.Cautious - right.Cautious, left.Neutral - right.Neutral);

    public static StanceCounts Of(Stance stance, long count) => stance switch
    {
        Stance.Supportive => new(count, 0, 0, 0),
        Stance.Critical => new(0, count, 0, 0),
        Stance.Cautious => new(0, 0, count, 0),
        _ => new(0, 0, 0, count),
    };
}
