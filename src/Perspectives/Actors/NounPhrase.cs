using Perspectives.Words;

namespace Perspectives.Actors;

/// <summary>What can be said of a mention from its words alone.</summary>
internal static class NounPhrase
{
    /// <summary>The last word of the core, which ends before the first comma, preposition or relative pronoun.</summary>
    public static int HeadOf(ArticleWords words, int first, int last) => HeadOf(words, first, last, static _ => false);

    /// <summary>The last word of the core, where <paramref name="isInName"/> tells words of names, which end no core: "Housing and Urban Development".</summary>
    public static int HeadOf(ArticleWords words, int first, int last, Func<int, bool> isInName)
    {
        for (var word = first + 1; word <= last; word++)
        {
            if ((EnglishWords.EndOfCore.Has(words.TextOf(word)) || (word < last && words.TextOf(word) is not "IT" && EnglishWords.Subjects.Has(words.TextOf(word))) || IsParticiple(words, word)) && !isInName(word) && !IsInsideWord(words, word))
                return word - 1;
        }

        return last;
    }

    /// <summary>"a memo detailing the findings", "groups representing the workers", "a letter signed by forty": what stands behind the noun only tells more of it.</summary>
    public static bool IsParticiple(ArticleWords words, int word)
    {
        var text = words.TextOf(word);
        var noun = words.TextOf(word - 1);
        return char.IsLower(text[0]) && char.IsLower(noun[0]) && text.Length > 4 && (text.EndsWith("ing", StringComparison.Ordinal) || text.EndsWith("ed", StringComparison.Ordinal))
            && (EnglishWords.Documents.Has(noun) || EnglishWords.Bodies.Has(noun) || PersonNouns.Has(noun) || DescriptionKind.IsPlural(noun));
    }

    /// <summary>The hyphen of "Kilroy-Silk" divides nothing.</summary>
    public static bool IsInsideWord(ArticleWords words, int word) =>
        word > 0 && word + 1 < words.Count && words.TextOf(word) is "-" && words[word - 1].End == words[word].Start && words[word].End == words[word + 1].Start;

    public static MentionKind KindOf(ArticleWords words, int first, int last, bool named) =>
        (first == last ? PronounKind(words.TextOf(first)) : null) ?? (named ? MentionKind.Name : MentionKind.Nominal);

    /// <summary>The kind of a pronoun; null for other words.</summary>
    public static MentionKind? PronounKind(ReadOnlySpan<char> word)
    {
        if (EnglishWords.He.Has(word))
            return MentionKind.He;
        if (EnglishWords.She.Has(word))
            return MentionKind.She;
        if (EnglishWords.They.Has(word))
            return MentionKind.They;
        if (EnglishWords.It.Has(word))
            return MentionKind.It;
        if (EnglishWords.I.Has(word))
            return MentionKind.I;
        return EnglishWords.Who.Has(word) ? MentionKind.Who : null;
    }

    /// <summary>"he" and "she" say it; null for all other words.</summary>
    public static Gender GenderOf(MentionKind kind) => kind switch
    {
        MentionKind.He => Gender.Male,
        MentionKind.She => Gender.Female,
        _ => Gender.Unknown,
    };

    /// <summary>Whether the word before the apostrophe at <paramref name="word"/> owns what follows: an apostrophe, alone or before an "s".</summary>
    public static bool IsPossessive(ArticleWords words, int word) =>
        word < words.Count && words.TextOf(word) is "'" or "’";

    /// <summary>The last apostrophe of an owner behind <paramref name="first"/> and before <paramref name="head"/>; null where nobody owns.</summary>
    public static int? LastPossessive(ArticleWords words, int first, int head)
    {
        for (var word = head - 1; word > first; word--)
        {
            if (IsPossessive(words, word))
                return word;
        }

        return null;
    }
}
