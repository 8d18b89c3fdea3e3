using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors.Names;

/// <summary>Gives people back what the tagger cut off their names: the rest of a token, particles, first names, initials, and what stands before a nickname.</summary>
internal sealed class PersonNameRepair(ArticleWords words, NameTokens tokens, SentenceBoundaries sentences, CapitalUse capitals)
{
    private const int LongestNickname = 3;
    private const int LongestFirstNames = 3;

    public Entity Repair(Entity entity)
    {
        var last = AfterParticles(AfterInitials(Math.Max(entity.Last, tokens.TokenAt(entity.Last).Last)));
        var first = BeforeParticles(tokens.TokenAt(entity.First).First);
        first = BeforeNickname(BehindTitle(WithFirstName(first, isBroken: first < entity.First)));
        return entity with { First = first, Last = last };
    }

    /// <summary>
    /// "Grace | Kamanga", "M. | Hartwell", and "Morwenna | Tregear" at a sentence's start: a common first name, an initial, or a word that the article writes
    /// nowhere without a capital, before what the tagger saw of the name.
    /// </summary>
    /// <param name="first">First word of what is known of the name.</param>
    /// <param name="isBroken">Whether the tagger began in the middle of a word: then it has lost the beginning of the name as well.</param>
    private int WithFirstName(int first, bool isBroken)
    {
        if (tokens.IsAbbreviationBefore(first, static text => text.Length == 1))
            return first - 2;
        if (first == 0 || !tokens.AreNeighbours(first - 1) || sentences.IsFirst(first) || !tokens.IsCapitalized(first - 1))
            return first;
        var before = words.TextOf(first - 1);
        if (IsTitle(first - 1) || EnglishWords.CapitalizedByPosition.Has(before))
            return first;
        var isKnown = FirstNames.GenderOf(before) != Gender.Unknown;
        var isFirstName = isKnown || (StandsFree(first - 1) ? CanBeginName(first - 1) : isBroken);
        return isFirstName ? first - 1 : first;
    }

    /// <summary>At a sentence's start, behind its first word, or behind a mark: nothing stands before it that it could belong to.</summary>
    private bool StandsFree(int word) => sentences.IsFirst(word) || sentences.IsFirst(word - 1) || !char.IsLetterOrDigit(words.TextOf(word - 1)[0]);

    /// <summary>Whether a word at a sentence's start looks like nothing but a name: no word for people, none made from a verb, and none that the article writes small.</summary>
    private bool CanBeginName(int word)
    {
        var text = words.TextOf(word);
        var isCommon = PersonNouns.Has(text) || DescriptionKind.IsPlural(text) || EnglishWords.Bodies.Has(text)
            || text.EndsWith("ing", StringComparison.Ordinal) || text.EndsWith("ed", StringComparison.Ordinal) || text.EndsWith("ly", StringComparison.Ordinal);
        return text.Length > 2 && !isCommon && char.IsLower(text[^1]) && capitals.IsNameAtSentenceStart(word);
    }

    /// <summary>"Hon. Ana Maria | Silva", "Secretary of State Ana | Silva": what stands between a title and what the tagger saw of the name belongs to the name.</summary>
    private int BehindTitle(int first)
    {
        var start = first;
        while (first - start < LongestFirstNames && start > 0 && tokens.AreNeighbours(start - 1) && tokens.IsCapitalized(start - 1) && !IsTitle(start - 1) && !IsOffice(start - 1)
            && !sentences.IsFirst(start) && !EnglishWords.CapitalizedByPosition.Has(words.TextOf(start - 1)))
            start--;
        if (start < first && start > 1 && words.TextOf(start - 1) is "of" && IsTitle(start - 2))
            return start + 1;
        return start < first && start > 0 && ((IsTitle(start - 1) && tokens.AreNeighbours(start - 1)) || tokens.IsAbbreviationBefore(start, static text => TitleWords.IsTitle(text))) ? start : first;
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

    /// <summary>"Chief [Executive] Ana Silva".</summary>
    private bool IsOffice(int word) => PersonNouns.IsOnlyNoun(words.TextOf(word));

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

    /// <summary>"H. R. | Tolworthy": no name ends with an initial.</summary>
    private int AfterInitials(int last) =>
        last > 0 && words.TextOf(last) is "." && words.TextOf(last - 1) is { Length: 1 } && tokens.IsCapitalized(last - 1) && tokens.AreNeighbours(last) && tokens.IsCapitalized(last + 1)
            ? tokens.TokenAt(last + 1).Last
            : last;

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
        return before >= 0 && tokens.AreNeighbours(before) && tokens.IsCapitalized(before) && (!sentences.IsFirst(before) || CanBeginName(before))
            ? tokens.TokenAt(before).First
            : first;
    }
}
