using Perspectives.Attributions;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors.Names;

/// <summary>Takes from a name what is no part of it: honorifics, titles and articles before it, a possessive ending after it.</summary>
internal static class NameTrimming
{
    /// <summary>Before somebody they only tell of a party or faith; the bodies are "Republicans" or "the Republican Party".</summary>
    private static readonly Lexicon Adjectives = Lexicon.Of("republican democratic islamic islamist");

    private static readonly Lexicon Addresses = Lexicon.Of("president speaker chair chairman chairwoman mayor secretary ambassador justice minister prime vice attorney");

    /// <summary>What a person may put behind a name: honours, degrees, the rank of a barrister.</summary>
    private static readonly Lexicon BehindNames = Lexicon.Of("kc qc obe mbe cbe kbe dbe phd md esq");

    /// <summary>The words that are left; null where none is, and where an office is all: "Archbishop of Wells" is nobody's name, and Wells nobody.</summary>
    public static WordRange? Trim(ArticleWords words, Entity entity)
    {
        int first = entity.First, last = entity.Last;
        while (first <= last && (IsEnding(words, last, first) || (last > first && IsBehindName(words, last))))
            last--;
        if (IsOffice(words, first, last) || IsOfCase(words, first, last))
            return null;
        if (entity.Kind == EntityKind.Person)
            first = AfterLowerCase(words, AfterTitles(words, first, last), last);
        while (first <= last && IsBeforeName(words, first))
            first++;
        return first <= last && !(first == last && IsNoName(words, first)) ? new WordRange(first, last) : null;
    }

    /// <summary>"Pruett v. Northern Steel": the parties of a case, which is called after them.</summary>
    public static bool IsOfCase(ArticleWords words, int first, int last)
    {
        var behind = last + 1 < words.Count && IsAgainst(words, last + 1);
        var before = first > 0 && words.TextOf(first - 1) is "." ? first - 2 : first - 1;
        return behind || (before > 0 && IsAgainst(words, before));
    }

    private static bool IsAgainst(ArticleWords words, int word) => words.TextOf(word) is "v" or "vs";

    /// <summary>"KC" of "Rosa Thirkell KC".</summary>
    public static bool IsBehindName(ArticleWords words, int word) => BehindNames.Has(words.TextOf(word)) && words.TextOf(word) is [_, >= 'A' and <= 'Z', ..] or "Esq" or "PhD";

    /// <summary>"the Archbishop of Wells", but not "Archbishop of Wells John Tolley".</summary>
    private static bool IsOffice(ArticleWords words, int first, int last)
    {
        while (first < last && EnglishWords.Articles.Has(words.TextOf(first)))
            first++;
        return last - first is 2 or 3 && words.TextOf(first + 1) is "of" && TitleWords.Offices.Has(words.TextOf(first)) && (last - first == 2 || EnglishWords.Articles.Has(words.TextOf(last - 1)));
    }

    private static bool IsNoName(ArticleWords words, int at)
    {
        var word = words.TextOf(at);
        return (TitleWords.Offices.Has(word) && !IsAddressed(words, at)) || (at > 0 && char.IsUpper(words.TextOf(at - 1)[0]) && IsBehindName(words, at)) || word is "None" or "Prime" || (NounPhrase.PronounKind(word) is not null && word is not ("WHO" or "US" or "IT"))
            || (Adjectives.Has(word) && IsBeforePerson(words, at));
    }

    /// <summary>"Republican Tom Birch", "Democratic presidential nominee"; "Republican claims" are what Republicans claim.</summary>
    private static bool IsBeforePerson(ArticleWords words, int at)
    {
        for (var word = at + 1; word < Math.Min(words.Count, at + 3) && words.Sentences.AreTogether(at, word) && char.IsLetter(words.TextOf(word)[0]); word++)
        {
            if (char.IsUpper(words.TextOf(word)[0]) || PersonNouns.Has(words.TextOf(word)))
                return true;
        }

        return false;
    }

    /// <summary>"Mr. King", "Ms Dean": an office's word, but behind a courtesy title it is a surname, unless one so addresses whoever has the office ("Mr. President").</summary>
    public static bool IsAddressed(ArticleWords words, int at)
    {
        var before = at > 1 && words.TextOf(at - 1) is "." ? at - 2 : at - 1;
        return before >= 0 && TitleWords.GenderOf(words.TextOf(before)) != Gender.Unknown && !Addresses.Has(words.TextOf(at)) && char.IsUpper(words.TextOf(at)[0]);
    }

    /// <summary>"packer Rosa Bielik": ordinary words before the name; particles belong to it.</summary>
    private static int AfterLowerCase(ArticleWords words, int first, int last)
    {
        var name = first;
        while (name < last && char.IsLower(words.TextOf(name)[0]) && !NameTokens.IsParticle(words.TextOf(name)))
            name++;
        return char.IsUpper(words.TextOf(name)[0]) ? name : first;
    }

    /// <summary>"Tourism Minister Bikram Thapa": the name begins after the last title before which no name can stand.</summary>
    private static int AfterTitles(ArticleWords words, int first, int last)
    {
        if (last - first >= 2 && IsDescribing(words.TextOf(first)) && char.IsLetter(words.TextOf(first + 1)[0]))
            first++;
        for (var word = last - 1; word >= first; word--)
        {
            if (TitleWords.IsTitle(words.TextOf(word)) && char.IsLetter(words.TextOf(word + 1)[0]))
                return word + 1;
            if (word > first && words.TextOf(word) is "." && TitleWords.IsTitle(words.TextOf(word - 1)))
                return word + 1;
        }

        return first;
    }

    /// <summary>"Archaeologist Tom Whitcombe", "Conservative Julian Frith": at the beginning of a sentence, where it has a capital like the name.</summary>
    private static bool IsDescribing(ReadOnlySpan<char> word) => EnglishWords.Parties.Has(word) || PersonNouns.IsOnlyNoun(word);

    private static bool IsBeforeName(ArticleWords words, int word)
    {
        var text = words.TextOf(word);
        return text is "." or "," or "-" or "of" or "for" || EnglishWords.Determiners.Has(text) || ((TitleWords.Male.Has(text) || TitleWords.Female.Has(text)) && !IsAddressed(words, word))
            || text.Equals("former", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsEnding(ArticleWords words, int word, int first) =>
        words.TextOf(word) is "'" or "’" or "-" or ","
        || (word > first && char.IsLower(words.TextOf(word)[0]) && (NameTokens.IsParticle(words.TextOf(word)) || words.TextOf(word) is "of" or "for" or "and"))
        || (words.TextOf(word) is "s" && word > first && NounPhrase.IsPossessive(words, word - 1));
}
