using Perspectives.Attributions;
using Perspectives.Attributions.Layout;
using Perspectives.Words;

namespace Perspectives.Actors;

/// <summary>The mention that an attribution is ascribed to, while it is being resolved.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Head">Last word of its core.</param>
/// <param name="Kind">Its form, names not yet looked at.</param>
internal sealed record SourceMention(WordRange Words, int Head, MentionKind Kind)
{
    public int First => Words.First;

    public int Last => Words.Last;

    /// <summary>The mention without a possessive ending; null where it is nothing but articles and "same", which refer to nobody.</summary>
    public static SourceMention? From(WordRange range, ArticleWords words, Func<int, bool> isInName)
    {
        while (range.Count > 1 && IsPossessiveEnding(range, words))
            range = range with { Last = range.Last - 1 };
        if (range.Count == 2 && words.TextOf(range.Last).Equals("own", StringComparison.OrdinalIgnoreCase) && Definiteness.IsPossessivePronoun(words.TextOf(range.First)))
            range = range with { Last = range.First };
        var only = words.TextOf(range.First);
        var stands = range.Count == 1 && (NounPhrase.PronounKind(only) is not null || EnglishWords.Quantifiers.Has(only) || SpeakerLabels.IsAnswer(words, range));
        if (!stands && Enumerable.Range(range.First, range.Count).All(word => EnglishWords.Determiners.Has(words.TextOf(word)) || words.TextOf(word) is "same"))
            return null;
        return new SourceMention(range, NounPhrase.HeadOf(words, range.First, range.Last, isInName), NounPhrase.KindOf(words, range.First, range.Last, named: false));
    }

    private static bool IsPossessiveEnding(WordRange range, ArticleWords words) =>
        NounPhrase.IsPossessive(words, range.Last) || (words.TextOf(range.Last) is "s" && NounPhrase.IsPossessive(words, range.Last - 1));
}
