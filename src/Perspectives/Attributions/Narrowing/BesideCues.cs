using Perspectives.Actors;
using Perspectives.Words;

namespace Perspectives.Attributions.Narrowing;

/// <summary>
/// "A staffer told the paper" is what stands before its own cue; "Certner acknowledged that AARP" what stands behind somebody else's; but "The jury indicted the couple, saying" and "It
/// found no danger but advised" go on with the subject of the cue before; and "“They will not,” said Silva" is Silva.
/// </summary>
internal sealed class BesideCues(ArticleWords words, IReadOnlyList<Attribution> attributions) : ISourceNarrowing
{
    private static readonly Lexicon Joining = Lexicon.Of("and but or");

    private readonly HashSet<int> _cues = [.. attributions.Where(attribution => attribution.Cue is not null).Select(attribution => attribution.Anchor)];

    public WordRange Narrow(WordRange source, Attribution attribution)
    {
        if (source.First < attribution.Anchor && attribution.Anchor <= source.Last)
            source = IsBehind(source, attribution) ? source with { First = attribution.Anchor + 1 } : source with { Last = attribution.Anchor - 1 };
        if (attribution.Anchor < source.First)
            return source;
        for (var word = source.Last - 1; word > source.First; word--)
        {
            if (_cues.Contains(word))
                return GoesOn(word, attribution.Anchor) ? source with { Last = word - 1 } : source with { First = word + 1 };
        }

        return source;
    }

    /// <summary>"“They are killing our street,” said Tom Becker": what stands before the cue is quoted, and the speaker behind it.</summary>
    private bool IsBehind(WordRange source, Attribution attribution) =>
        words[source.First].IsQuoted && attribution.Anchor < source.Last && !words[attribution.Anchor].IsQuoted && !words[source.Last].IsQuoted && char.IsLetterOrDigit(words.TextOf(source.Last)[0]);

    /// <summary>
    /// Whether the cue at <paramref name="anchor"/> has the subject of the one before: a verb joined to it by "and" or "but", or a participle behind a comma or a document ("sent the
    /// letter demanding"), unless that cue stands before its subject ("“…,” said Silva, noting") or somebody else comes between.
    /// </summary>
    private bool GoesOn(int before, int anchor)
    {
        if (words.TextOf(before + 1).Equals("that", StringComparison.OrdinalIgnoreCase) || !char.IsLetterOrDigit(words.TextOf(before - 1)[0]))
            return false;
        var previous = words.TextOf(anchor - 1);
        var isParticiple = words.TextOf(anchor).EndsWith("ing", StringComparison.Ordinal) && (previous is "," || EnglishWords.Documents.Has(previous));
        return Joining.Has(previous) || (isParticiple && !Enumerable.Range(before, anchor - before).Any(word => words.TextOf(word) is "but"));
    }
}
