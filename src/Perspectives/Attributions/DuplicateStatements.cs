namespace Perspectives.Attributions;

/// <summary>Two attributions with the same source, the content of one in the other's, are one statement: the one with the likelier cue stays.</summary>
internal static class DuplicateStatements
{
    public static IReadOnlyList<Attribution> Merge(IReadOnlyList<Attribution> attributions)
    {
        var kept = new List<Attribution>(attributions.Count);
        foreach (var attribution in attributions)
        {
            var twin = FindTwin(kept, attribution);
            if (twin < 0)
                kept.Add(attribution);
            else if (attribution.Confidence > kept[twin].Confidence)
                kept[twin] = attribution;
        }

        kept.Sort((left, right) => left.Anchor.CompareTo(right.Anchor));
        return kept;
    }

    /// <summary>Twins stand near each other: only the last few attributions are looked at, so that time grows with the text and not its square.</summary>
    private static int FindTwin(List<Attribution> kept, Attribution attribution)
    {
        for (var i = kept.Count - 1; i >= Math.Max(0, kept.Count - 8); i--)
        {
            if (kept[i].Source == attribution.Source && (LiesIn(kept[i], attribution) || LiesIn(attribution, kept[i])))
                return i;
        }

        return -1;
    }

    /// <summary>Whether every part of the one's content lies in a part of the other's.</summary>
    public static bool LiesIn(Attribution inner, Attribution outer) =>
        inner.Content.All(part => outer.Content.Any(whole => whole.First <= part.First && part.Last <= whole.Last));
}
