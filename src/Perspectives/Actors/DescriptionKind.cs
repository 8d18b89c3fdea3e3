using Perspectives.Actors.Names;
using Perspectives.Words;

namespace Perspectives.Actors;

/// <summary>What a description's words say of whom it describes.</summary>
internal static class DescriptionKind
{
    /// <summary>The kind of an unnamed actor: by the head of its description, whose article or number is at <paramref name="first"/>.</summary>
    public static ActorKind Of(int first, int head, ArticleWords words)
    {
        var word = words.TextOf(head);
        var plural = word.EndsWith("s", StringComparison.OrdinalIgnoreCase);
        if (EnglishWords.Bodies.Has(word) || (plural && EnglishWords.Bodies.Has(word[..^1]) && words.TextOf(first).Equals("the", StringComparison.OrdinalIgnoreCase)))
            return ActorKind.Organization;
        return IsPlural(word) ? ActorKind.Group : ActorKind.Anonymous;
    }

    /// <summary>Whether the word stands for more than one: "officials", "people", "they".</summary>
    public static bool IsPlural(ReadOnlySpan<char> word) =>
        EnglishWords.People.Has(word) || EnglishWords.Quantifiers.Has(word) || word.Equals("they", StringComparison.OrdinalIgnoreCase) || word.Equals("we", StringComparison.OrdinalIgnoreCase)
        || (word.EndsWith("s", StringComparison.OrdinalIgnoreCase) && !word.EndsWith("ss", StringComparison.OrdinalIgnoreCase) && word.Length > 3);

    /// <summary>Whether the word stands for one person: an office, or made like "policeman", "biologist", "historian".</summary>
    public static bool IsPerson(ReadOnlySpan<char> word) =>
        TitleWords.IsTitle(word)
        || word.EndsWith("man", StringComparison.OrdinalIgnoreCase) || word.EndsWith("woman", StringComparison.OrdinalIgnoreCase)
        || word.EndsWith("ist", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ian", StringComparison.OrdinalIgnoreCase);
}
