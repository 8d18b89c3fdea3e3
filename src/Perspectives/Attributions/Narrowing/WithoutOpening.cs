using Perspectives.Actors;
using Perspectives.Words;

namespace Perspectives.Attributions.Narrowing;

/// <summary>Takes away what stands before the noun phrase: "but", "that", a comma, the "to" of "according to", and whole phrases such as "In a letter to the president,".</summary>
internal sealed class WithoutOpening(ArticleWords words) : ISourceNarrowing
{
    private static readonly Lexicon Openers = Lexicon.Of("""
        that which who whom whose and but or so when while as if though although because where , ; : — – - . “ ” " ‘
        """);

    private static readonly Lexicon Phrases = Lexicon.Of("in at on for during after before since by with despite under");

    public WordRange Narrow(WordRange source, Attribution attribution)
    {
        while (source.First < source.Last && Openers.Has(words.TextOf(source.First)) && !IsDemonstrative(source))
            source = source with { First = source.First + 1 };
        if (source.Count > 1 && source.First > 0 && words.TextOf(source.First) is "to" && words.TextOf(source.First - 1).Equals("according", StringComparison.OrdinalIgnoreCase))
            source = source with { First = source.First + 1 };
        if (AfterBy(source) is { } author)
            return source with { First = author };
        if (!Phrases.Has(words.TextOf(source.First)) && !IsBehindPhrase(source, attribution.Anchor))
            return source;
        return LastComma(source) is { } comma ? source with { First = comma + 1 } : source;
    }

    private int? LastComma(WordRange source)
    {
        for (var word = source.Last - 1; word > source.First; word--)
        {
            if (words.TextOf(word) is ",")
                return word;
        }

        return null;
    }

    /// <summary>"In | a paper published last month, the board | proposed", of which the model marked all but the preposition: what the cue hangs on stands behind the comma.</summary>
    private bool IsBehindPhrase(WordRange source, int anchor) =>
        source.First > 0 && source.Last == anchor - 1 && Phrases.Has(words.TextOf(source.First - 1)) && words.Sentences.AreTogether(source.First - 1, source.Last)
        && LastComma(source) is { } comma && (char.IsUpper(words.TextOf(comma + 1)[0]) || EnglishWords.Articles.Has(words.TextOf(comma + 1)) || Definiteness.IsPossessivePronoun(words.TextOf(comma + 1)));

    /// <summary>"first reported by the Courier".</summary>
    private int? AfterBy(WordRange source)
    {
        for (var word = source.First + 1; word < Math.Min(source.Last, source.First + 3); word++)
        {
            if (words.TextOf(word) is "by" && char.IsLower(words.TextOf(source.First)[0]) && words.TextOf(word - 1).EndsWith("ed", StringComparison.Ordinal))
                return word + 1;
        }

        return null;
    }

    /// <summary>"That committee": it points at a noun and joins no clause.</summary>
    private bool IsDemonstrative(WordRange source) =>
        source.Count == 2 && words.TextOf(source.First).Equals("that", StringComparison.OrdinalIgnoreCase) && char.IsLower(words.TextOf(source.Last)[0])
        && DescriptionKind.IsSpeaker(words.TextOf(source.Last));
}
