using Perspectives.Actors;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Attributions.Narrowing;

/// <summary>"One engineer was franker: “No.”", of which the model marked "franker", and "a note said to be hers reads", of which it marked "to be hers": whoever the sentence begins with is, and speaks.</summary>
internal sealed class BehindCopula(ArticleReading reading, SentenceBoundaries sentences) : ISourceNarrowing
{
    private const int Longest = 30;

    private static readonly Lexicon Copulas = Lexicon.Of("is are was were sounded seemed remained");
    private static readonly Lexicon Degrees = Lexicon.Of("more less much even far rather equally");

    private readonly ArticleWords _words = reading.Words;

    public WordRange Narrow(WordRange source, Attribution attribution)
    {
        if (_words.TextOf(source.First) is not "to" && (!IsAdjective(source) || !IsBehindCopula(source.First)))
            return source;
        var first = sentences.FirstOf(source.First);
        if (source.First - first > Longest)
            return source;
        var last = reading.EntityAt(first) is { } name ? name.Last : NounPhrase.HeadOf(_words, first, source.First - 1);
        return last < source.First - 1 && (reading.EntityAt(last) is not null || DescriptionKind.CanSpeak(_words.TextOf(last))) ? new WordRange(first, last) : source;
    }

    private bool IsAdjective(WordRange source)
    {
        var text = _words.TextOf(source.Last);
        return source.Count <= 2 && char.IsLower(_words.TextOf(source.First)[0]) && char.IsLower(text[0]) && NounPhrase.PronounKind(text) is null
            && !DescriptionKind.CanSpeak(text) && !DescriptionKind.IsPlural(text);
    }

    private bool IsBehindCopula(int first)
    {
        var word = first - 1;
        while (word > 0 && Degrees.Has(_words.TextOf(word)))
            word--;
        return word > 0 && Copulas.Has(_words.TextOf(word));
    }
}
