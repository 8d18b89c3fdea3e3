using Perspectives.Stances;

namespace Perspectives.Service.Rendering;

/// <summary>How a stance is shown: by a word and by a sign of its own, so that it needs no colour.</summary>
public static class StanceLabel
{
    /// <summary>Those that a statement can have, in the order in which they are always shown.</summary>
    public static IReadOnlyList<Stance> OfStatements { get; } = [Stance.Supportive, Stance.Critical, Stance.Cautious, Stance.Neutral];

    public static string Word(Stance stance) => stance switch
    {
        Stance.Supportive => "supportive",
        Stance.Critical => "critical",
        Stance.Cautious => "cautious",
        Stance.Mixed => "mixed",
        _ => "neutral",
    };

    public static string Sign(Stance stance) => stance switch
    {
        Stance.Supportive => "+",
        Stance.Critical => "−",
        Stance.Cautious => "?",
        Stance.Mixed => "±",
        _ => "=",
    };

    /// <summary>Sign and word.</summary>
    public static string Of(Stance stance) => $"{Sign(stance)} {Word(stance)}";
}
