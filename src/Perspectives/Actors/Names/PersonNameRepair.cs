using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors.Names;

/// <summary>Gives people back what the tagger cut off their names: the rest of a token, particles, first names, initials, and what stands before a nickname.</summary>
internal sealed class PersonNameRepair(ArticleWords words, NameTokens tokens, SentenceBoundaries sentences)
{
    private const int LongestNickname = 3;
    private const int LongestFirstNames = 3;

    public Entity Repair(Entity entity)
    {
        var last = AfterParticles(Math.Max(entity.Last, tokens.TokenAt(entity.Last).Last));
        var first = BeforeParticles(tokens.TokenAt(entity.First).First);
        first = BeforeNickname(BehindTitle(WithFirstName(first, isBroken: first < entity.First)));
        return entity with { First = first, Last = last };
    }

    /// <summary>"Grace | Kamanga", "M. | Hartwell": a common first name or an initial before what the tagger saw of the name, but no word that begins a sentence.</summary>
    /// <param name="first">First word of what is known of the name.</param>
    /// <param name="isBroken">Whether the tagger began in the middle of a word: then it has lost the beginning of the name as well.</param>
    private int WithFirstName(int first, bool isBroken)
    {
        if (tokens.IsAbbreviationBefore(first, static text => text.Length == 1))
            return first - 2;
        var isFirstName = first > 0 && tokens.AreNeighbours(first - 1) && !sentences.IsFirst(first) && !sentences.IsFirst(first - 1)
            && tokens.IsCapitalized(first - 1) && (isBroken || FirstNames.GenderOf(words.TextOf(first - 1)) != Gender.Unknown)
            && !TitleWords.IsTitle(words.TextOf(first - 1)) && !EnglishWords.CapitalizedByPosition.Has(words.TextOf(first - 1));
        return isFirstName ? first - 1 : first;
    }

    /// <summary>"Hon. Ana Maria | Silva": what stands between a title and what the tagger saw of the name belongs to the name.</summary>
    private int BehindTitle(int first)
    {
        var start = first;
        while (first - start < LongestFirstNames && start > 0 && tokens.AreNeighbours(start - 1) && tokens.IsCapitalized(start - 1) && !IsTitle(start - 1)
            && !sentences.IsFirst(start) && !EnglishWords.CapitalizedByPosition.Has(words.TextOf(start - 1)))
            start--;
        return start < first && start > 1 && (IsHonorific(start - 1) || tokens.IsAbbreviationBefore(start, static text => TitleWords.IsTitle(text))) ? start : first;
    }

    /// <summary>Whether a courtesy title stands before it, so that it is a person whatever the tagger took it for: "Hon. Nii Laryea".</summary>
    public bool IsAddressed(Entity entity) =>
        entity.First > 0 && !sentences.IsFirst(entity.First) && tokens.IsCapitalized(entity.First) && !EnglishWords.Bodies.Has(words.TextOf(entity.Last))
        && (IsHonorific(entity.First - 1) || tokens.IsAbbreviationBefore(entity.First, static text => TitleWords.IsTitle(text)));

    /// <summary>An addressed person's whole name: all that has a capital behind what the tagger saw.</summary>
    public Entity RepairAddressed(Entity entity)
    {
        var last = entity.Last;
        while (last - entity.Last < LongestFirstNames && tokens.AreNeighbours(last) && tokens.IsCapitalized(last + 1) && !sentences.IsFirst(last + 1))
            last++;
        return Repair(entity with { Last = last, Kind = EntityKind.Person });
    }

    private bool IsTitle(int word) => TitleWords.IsTitle(words.TextOf(word));

    private bool IsHonorific(int word) => TitleWords.GenderOf(words.TextOf(word)) != Gender.Unknown && tokens.IsCapitalized(word) && tokens.AreNeighbours(word);

    /// <summary>"Ana “Nana” | Silva": what stands before a nickname in quotation marks belongs to the name.</summary>
    private int BeforeNickname(int first)
    {
        if (first < 4 || sentences.IsFirst(first) || words.TextOf(first - 1) is not ("”" or "\""))
            return first;
        for (var open = first - 3; open >= Math.Max(1, first - 2 - LongestNickname); open--)
        {
            if (words.TextOf(open) is "“" or "\"")
                return sentences.AreTogether(open - 1, first) && tokens.IsCapitalized(open - 1) && tokens.IsCapitalized(open + 1) ? tokens.TokenAt(open - 1).First : first;
        }

        return first;
    }

    private int AfterParticles(int last)
    {
        var word = last + 1;
        while (word < words.Count && tokens.AreNeighbours(word - 1) && tokens.IsParticle(word) && !tokens.IsCapitalized(word))
            word++;
        var leads = word > last + 1 || (tokens.IsParticle(last) && !tokens.IsCapitalized(last));
        return leads && word < words.Count && tokens.AreNeighbours(word - 1) && tokens.IsCapitalized(word) ? tokens.TokenAt(word).Last : last;
    }

    private int BeforeParticles(int first)
    {
        var word = first;
        while (word < words.Count && tokens.IsParticle(word) && !tokens.IsCapitalized(word) && tokens.AreNeighbours(word))
            word++;
        if (word == first)
        {
            while (word > 0 && tokens.IsParticle(word - 1) && !tokens.IsCapitalized(word - 1) && tokens.AreNeighbours(word - 1))
                word--;
            if (word == first)
                return first;
            first = word;
        }

        var before = first - 1;
        return before >= 0 && tokens.AreNeighbours(before) && tokens.IsCapitalized(before) && !sentences.IsFirst(before)
            ? tokens.TokenAt(before).First
            : first;
    }
}
