using Perspectives.Actors;
using Perspectives.Attributions;

namespace Perspectives.Grouping;

/// <summary>
/// What is known only when the actors are: of two statements of one actor of which one lies within the other, the one with the likelier cue stays.
/// </summary>
internal static class RepeatedStatements
{
    /// <summary>Repetitions stand near each other: only so many before are looked at.</summary>
    private const int Reach = 8;

    /// <summary>The numbers in <paramref name="order"/> without repetitions.</summary>
    public static int[] Remove(int[] order, IReadOnlyList<Attribution> attributions, IReadOnlyList<Assignment> assignments)
    {
        var kept = new List<int>(order.Length);
        foreach (var number in order)
        {
            var twin = kept.FindIndex(Math.Max(0, kept.Count - Reach), other => IsTwin(number, other));
            if (twin < 0)
                kept.Add(number);
            else if (attributions[number].Confidence > attributions[kept[twin]].Confidence)
                kept[twin] = number;
        }

        return [.. kept.OrderBy(number => attributions[number].Content[0].First)];

        bool IsTwin(int one, int other) => assignments[one].Actor is { } actor && actor == assignments[other].Actor
            && (DuplicateStatements.LiesIn(attributions[one], attributions[other]) || DuplicateStatements.LiesIn(attributions[other], attributions[one]));
    }
}
