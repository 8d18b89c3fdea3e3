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
        while (source.First < source.Last && Openers.Has(words.TextOf(source.First)))
            source = source with { First = source.First + 1 };
        if (source.Count > 1 && source.First > 0 && words.TextOf(source.First) is "to" && words.TextOf(source.First - 1).Equals("according", StringComparison.OrdinalIgnoreCase))
            source = source with { First = source.First + 1 };
        if (!Phrases.Has(words.TextOf(source.First)))
            return source;
        for (var word = source.Last - 1; word > source.First; word--)
        {
            if (words.TextOf(word) is ",")
                return source with { First = word + 1 };
        }

        return source;
    }
}
