using Perspectives.Actors.Names;
using Perspectives.Words;

namespace Perspectives.Actors;

/// <summary>What a description's words say of whom it describes.</summary>
internal static class DescriptionKind
{
    private static readonly Lexicon Many = Lexicon.Of("""
        two three four five six seven eight nine ten many several some most few both all other others hundreds dozens thousands millions half every each
        """);

    private static readonly Lexicon Guards = Lexicon.Of("coast national border civil revolutionary presidential");

    /// <summary>The kind of an unnamed actor by the last telling word of its core, from <paramref name="first"/> to <paramref name="head"/>.</summary>
    public static ActorKind Of(int first, int head, ArticleWords words)
    {
        var isMany = Many.Has(words.TextOf(first)) || IsShare(first, head, words);
        for (var word = head; word >= first; word--)
        {
            var text = words.TextOf(word);
            if ((IsBody(text) || IsGuard(word, first, words)) && !isMany)
                return ActorKind.Organization;
            if (EnglishWords.Documents.Has(text) || (IsPlural(text) && EnglishWords.Documents.Has(text[..^1])))
                return ActorKind.Organization;
            // "attorneys general": the many stand before the last word.
            if (text is "general" && word > first && IsPlural(words.TextOf(word - 1)))
                return ActorKind.Group;
            if (IsPlural(text))
                return IsBody(text[..^1]) && words.TextOf(first).Equals("the", StringComparison.OrdinalIgnoreCase) ? ActorKind.Organization : ActorKind.Group;
            if (PersonNouns.Has(text) && !isMany)
                return ActorKind.Anonymous;
        }

        return isMany ? ActorKind.Group : ActorKind.Anonymous;
    }

    /// <summary>The last word that says what is described, a noun for people or bodies, up to <paramref name="head"/>; the head where there is none.</summary>
    public static int TellingWord(int first, int head, ArticleWords words)
    {
        for (var word = head; word > first; word--)
        {
            var text = words.TextOf(word);
            if (IsBody(text) || PersonNouns.Has(text) || IsPlural(text))
                return word;
        }

        return head;
    }

    /// <summary>Whether the word is a common noun for somebody who speaks: a person, a body, or a document.</summary>
    public static bool IsSpeaker(ReadOnlySpan<char> word) => PersonNouns.Has(word) || IsBody(word);

    /// <summary>Whether it is such a noun for one or for many: "officials", "the ministry", "people".</summary>
    public static bool CanSpeak(ReadOnlySpan<char> word) => IsSpeaker(word) || EnglishWords.People.Has(word) || (word is [.. var one, 's'] && IsSpeaker(one));

    /// <summary>"the coast guard" is a body, and a guard somebody.</summary>
    private static bool IsGuard(int word, int first, ArticleWords words) => word > first && words.TextOf(word) is "guard" && Guards.Has(words.TextOf(word - 1));

    private static bool IsBody(ReadOnlySpan<char> word) => EnglishWords.Bodies.Has(word) || EnglishWords.Documents.Has(word);

    /// <summary>"a quarter", "40 %".</summary>
    private static bool IsShare(int first, int head, ArticleWords words) => head > first && EnglishWords.Shares.Has(words.TextOf(head));

    /// <summary>Whether the word stands for more than one: "officials", "people", "they".</summary>
    public static bool IsPlural(ReadOnlySpan<char> word) =>
        EnglishWords.People.Has(word) || EnglishWords.Quantifiers.Has(word) || word.Equals("they", StringComparison.OrdinalIgnoreCase) || word.Equals("we", StringComparison.OrdinalIgnoreCase)
        || word.EndsWith("men", StringComparison.OrdinalIgnoreCase)
        || IsManyLetters(word) || (word.EndsWith("s", StringComparison.OrdinalIgnoreCase) && !word.EndsWith("ss", StringComparison.OrdinalIgnoreCase) && word.Length > 3);

    /// <summary>Whether the word is letters for people, and many of them: "MPs", "GPs".</summary>
    public static bool IsManyLetters(ReadOnlySpan<char> word) => word is [_, _, .., 's'] && !word[..^1].ContainsAnyExceptInRange('A', 'Z');

    /// <summary>Whether the word stands for one person: an office, or made like "policeman", "biologist", "historian".</summary>
    public static bool IsPerson(ReadOnlySpan<char> word) =>
        TitleWords.IsTitle(word)
        || word.EndsWith("man", StringComparison.OrdinalIgnoreCase) || word.EndsWith("woman", StringComparison.OrdinalIgnoreCase)
        || word.EndsWith("ist", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ian", StringComparison.OrdinalIgnoreCase);
}
