namespace Perspectives.Attributions.Narrowing;

/// <summary>
/// "A staffer told the paper" is what stands before its own cue; "Certner acknowledged that AARP" what stands behind somebody else's.
/// </summary>
internal sealed class BesideCues(IReadOnlyList<Attribution> attributions) : ISourceNarrowing
{
    private readonly HashSet<int> _cues = [.. attributions.Where(attribution => attribution.Cue is not null).Select(attribution => attribution.Anchor)];

    public WordRange Narrow(WordRange source, Attribution attribution)
    {
        if (source.First < attribution.Anchor && attribution.Anchor <= source.Last)
            return source with { Last = attribution.Anchor - 1 };
        if (attribution.Anchor < source.First)
            return source;
        for (var word = source.Last - 1; word > source.First; word--)
        {
            if (_cues.Contains(word))
                return source with { First = word + 1 };
        }

        return source;
    }
}
