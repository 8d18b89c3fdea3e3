using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors.Names;

/// <summary>Gives bodies and places back what the tagger cut off their names: the rest of a token, "St.", and what "of" joins.</summary>
internal sealed class BodyNameRepair(ArticleWords words, NameTokens tokens, SentenceBoundaries sentences, CapitalUse capitals)
{
    private const int LongestBeginning = 3;

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
        if (EndOfCapitals(last) is var end && IsApposed(first, end))
            last = end;
        return entity with { First = EndsAsThing(ref last) ? StartOfCapitals(first) : first, Last = last };
    }

    /// <summary>"the Marlow | County school board": what has a capital before a body's name and is no other name belongs to it.</summary>
    public Entity WithBeginning(Entity entity, NameSet names)
    {
        if (entity.First == entity.Last && !EnglishWords.Bodies.Has(words.TextOf(entity.Last)))
            return entity;
        var first = entity.First;
        while (entity.First - first < LongestBeginning && first > 0 && !sentences.IsFirst(first) && IsOfName(first - 1) && !names.Covers(first - 1))
            first--;
        if (first < entity.First && sentences.IsFirst(first) && !capitals.IsNameAtSentenceStart(first))
            first++;
        if (first > 0 && names.Covers(first - 1) && tokens.AreNeighbours(first - 1))
            return entity;
        return entity with { First = IsBehindPrefix(first) ? first - 2 : first };
    }

    /// <summary>"Pro- | Life Alliance".</summary>
    private bool IsBehindPrefix(int first) =>
        first > 1 && words.TextOf(first - 1) is "-" or "‑" && tokens.AreJoined(first - 1) && tokens.AreJoined(first - 2) && tokens.IsCapitalized(first - 2);

    /// <summary>"a patients’ group, Migraine | Voices,": what has a capital between two commas behind a word for a body is one name.</summary>
    private bool IsApposed(int first, int last) =>
        first > 1 && words.TextOf(first - 1) is "," && EnglishWords.Bodies.Has(words.TextOf(first - 2))
        && last + 1 < words.Count && words.TextOf(last + 1) is "," && sentences.AreTogether(first - 1, last + 1)
        && !Enumerable.Range(first, last - first + 1).Any(word => TitleWords.IsTitle(words.TextOf(word)));

    private bool IsOfName(int word) =>
        tokens.AreNeighbours(word) && tokens.IsCapitalized(word) && !TitleWords.IsTitle(words.TextOf(word)) && !EnglishWords.CapitalizedByPosition.Has(words.TextOf(word));

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
