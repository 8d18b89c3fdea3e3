using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors.Names;

/// <summary>Gives bodies and places back what the tagger cut off their names: the rest of a token, "St.", and what "of" joins.</summary>
internal sealed class BodyNameRepair(ArticleWords words, NameTokens tokens, SentenceBoundaries sentences)
{
    /// <summary>"Bank | of Caldonia", "Ministry | of Works", "St. | Agnes Hospital".</summary>
    public Entity Repair(Entity entity)
    {
        var first = tokens.TokenAt(entity.First).First;
        var last = Math.Max(entity.Last, tokens.TokenAt(entity.Last).Last);
        if (tokens.IsAbbreviationBefore(first, static text => text is "St"))
            first -= 2;
        if (words.TextOf(first) is "of" or "for" && first < last)
            first = first > 0 && tokens.AreNeighbours(first - 1) && tokens.IsCapitalized(first - 1) && !EnglishWords.CapitalizedByPosition.Has(words.TextOf(first - 1))
                ? StartOfCapitals(first - 1)
                : first + 1;
        var of = last + 1;
        if (EnglishWords.Bodies.Has(words.TextOf(last)) && of + 1 < words.Count && words.TextOf(of) is "of" or "for")
            last = tokens.AreNeighbours(last) && tokens.AreNeighbours(of) && tokens.IsCapitalized(of + 1) ? EndOfCapitals(of + 1) : last;
        return entity with { First = EndsAsThing(ref last) ? StartOfCapitals(first) : first, Last = last };
    }

    /// <summary>"Clean | Water | Act", "Selby | Bridge": what the tagger cut out of the name of a law or a building.</summary>
    private bool EndsAsThing(ref int last)
    {
        var end = EndOfCapitals(last);
        if (end == last || end > last + 2 || !EnglishWords.Things.Has(words.TextOf(end)))
            return false;
        last = end;
        return true;
    }

    private int StartOfCapitals(int word)
    {
        while (word > 0 && tokens.AreNeighbours(word - 1) && !sentences.IsFirst(word) && tokens.IsCapitalized(word - 1) && !EnglishWords.CapitalizedByPosition.Has(words.TextOf(word - 1)))
            word--;
        return word;
    }

    private int EndOfCapitals(int word)
    {
        while (word + 1 < words.Count && tokens.AreNeighbours(word) && !sentences.IsFirst(word + 1) && tokens.IsCapitalized(word + 1))
            word++;
        return word;
    }
}
