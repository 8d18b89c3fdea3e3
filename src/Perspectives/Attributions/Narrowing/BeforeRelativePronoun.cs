using Perspectives.Actors;
using Perspectives.Words;

namespace Perspectives.Attributions.Narrowing;

/// <summary>"reformers who say": the noun phrase before the relative pronoun; behind a comma the pronoun stays, for it may refer farther back.</summary>
internal sealed class BeforeRelativePronoun(ArticleWords words, SentenceBoundaries sentences) : ISourceNarrowing
{
    private const int LongestPhrase = 5;

    private static readonly Lexicon Relatives = Lexicon.Of("who which");
    public WordRange Narrow(WordRange source, Attribution attribution)
    {
        if (source.Count > 1 || !Relatives.Has(words.TextOf(source.First)))
            return source;
        var last = source.First - 1;
        var first = source.First;
        while (last - first < LongestPhrase && IsBefore(first, source) && IsOfPhrase(first - 1))
            first--;
        if (first <= last && IsBefore(first, source) && EnglishWords.Articles.Has(words.TextOf(first - 1)))
            first--;
        return first <= last ? new WordRange(first, last) : source;
    }

    private bool IsBefore(int first, WordRange source) => first > 0 && sentences.AreTogether(first - 1, source.First);

    private bool IsOfPhrase(int word)
    {
        var text = words.TextOf(word);
        return NounPhrase.IsInsideWord(words, word)
            || ((char.IsLetterOrDigit(text[0]) || text is "." or "’" or "'") && !EnglishWords.EndOfCore.Has(text) && !EnglishWords.Articles.Has(text));
    }
}
