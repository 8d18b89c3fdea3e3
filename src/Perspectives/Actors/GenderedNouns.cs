using Perspectives.Words;

namespace Perspectives.Actors;

/// <summary>What a noun beside a name says of a person's gender: "his wife, Nan", "Rees, her uncle", "Leontis, who is her brother-in-law".</summary>
internal static class GenderedNouns
{
    private const int LongestPhrase = 5;

    public static Gender Beside(Mention name, ArticleWords words) => Before(name, words) is var gender and not Gender.Unknown ? gender : Behind(name, words);

    private static Gender Before(Mention name, ArticleWords words)
    {
        var word = name.First - 1;
        if (word > 0 && words.TextOf(word) is ",")
        {
            // "The victim was a woman, Brown said": the comma ends what is said.
            if (name.Last + 1 < words.Count && !IsClosedAt(name.Last + 1, words))
                return Gender.Unknown;
            word--;
        }

        return word > 0 && words.Sentences.AreTogether(word, name.First) && !NounPhrase.IsInsideWord(words, word - 1) ? GenderOf(word, words) : Gender.Unknown;
    }

    private static Gender Behind(Mention name, ArticleWords words)
    {
        var first = name.Last + 1;
        if (first >= words.Count || words.TextOf(first) is not ",")
            return Gender.Unknown;
        first++;
        if (first + 1 < words.Count && words.TextOf(first) is "who" && words.TextOf(first + 1) is "is" or "was")
            first += 2;
        if (first + 1 >= words.Count || !EnglishWords.Determiners.Has(words.TextOf(first)))
            return Gender.Unknown;
        var last = first;
        while (last + 1 < words.Count && last - first < LongestPhrase && words.Sentences.AreTogether(last + 1, name.Last) && char.IsLetterOrDigit(words.TextOf(last + 1)[0]))
            last++;
        var head = NounPhrase.HeadOf(words, first, last);
        return IsClosedAt(head + 1, words) ? GenderOf(head, words) : Gender.Unknown;
    }

    /// <summary>"Rees, her uncle," but not "according to Rees, the woman fired first".</summary>
    private static bool IsClosedAt(int word, ArticleWords words) => word >= words.Count || words.TextOf(word) is "," or "." or ";" or ")" or "-" or "of" or "and";

    /// <summary>"German" is no man.</summary>
    private static Gender GenderOf(int word, ArticleWords words) =>
        char.IsLower(words.TextOf(word)[0]) && !PersonNouns.IsOfficeOfMen(words.TextOf(word)) ? PersonNouns.GenderOf(words.TextOf(word)) : Gender.Unknown;
}
