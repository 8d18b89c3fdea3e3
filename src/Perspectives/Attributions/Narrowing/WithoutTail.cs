using Perspectives.Actors;
using Perspectives.Words;

namespace Perspectives.Attributions.Narrowing;

/// <summary>Takes away what hangs over at the end: a bracket that is not closed ("Scott Brown (R-Mass."), marks, and prepositions without what they lead to.</summary>
internal sealed class WithoutTail(ArticleWords words) : ISourceNarrowing
{
    private static readonly Lexicon Tails = Lexicon.Of("""
        of at in on for from with by to despite and or who which that , ; : “ ” " ‘ — – last today yesterday tonight tomorrow
        monday tuesday wednesday thursday friday saturday sunday
        """);

    private static readonly Lexicon Verbs = Lexicon.Of("is are was were has have had");

    public WordRange Narrow(WordRange source, Attribution attribution)
    {
        if (VerbIn(source) is { } verb)
            source = source with { Last = verb - 1 };
        if (UnclosedBracket(source) is { } bracket)
            source = source with { Last = bracket - 1 };
        while (source.First < source.Last && (Tails.Has(words.TextOf(source.Last)) || IsFullStop(source) || IsParticiple(source.Last)))
            source = source with { Last = source.Last - 1 };
        return source;
    }

    /// <summary>"The lawsuit was brought by two states": a verb behind a document ends the phrase, unless a relative pronoun leads to it.</summary>
    private int? VerbIn(WordRange source)
    {
        for (var word = source.First + 1; word <= source.Last; word++)
        {
            if (EnglishWords.Who.Has(words.TextOf(word)))
                return null;
            if (Verbs.Has(words.TextOf(word)) && EnglishWords.Documents.Has(words.TextOf(word - 1)))
                return word;
        }

        return null;
    }

    /// <summary>"A study published", of which the rest stands behind the cue or was not marked.</summary>
    private bool IsParticiple(int last) =>
        NounPhrase.IsParticiple(words, last) && !EnglishWords.Documents.Has(words.TextOf(last)) && !PersonNouns.Has(words.TextOf(last));

    /// <summary>The sentence's, and not that of "Jr." or "J.".</summary>
    private bool IsFullStop(WordRange source) =>
        words.TextOf(source.Last) is "." && !SentenceBoundaries.IsAbbreviation(words.TextOf(source.Last - 1));

    private int? UnclosedBracket(WordRange source)
    {
        int? open = null;
        for (var word = source.First + 1; word <= source.Last; word++)
        {
            if (words.TextOf(word) is "(")
                open ??= word;
            else if (words.TextOf(word) is ")")
                open = null;
        }

        return open;
    }
}
