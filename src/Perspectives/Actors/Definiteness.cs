using Perspectives.Words;

namespace Perspectives.Actors;

/// <summary>Whether a description speaks of somebody whom the reader knows already: "the minister", "his lawyer", "Silva’s lawyer", but not "critics" or "two officials".</summary>
internal static class Definiteness
{
    private static readonly Lexicon Definite = Lexicon.Of("the this that these those such both");
    private static readonly Lexicon Possessives = Lexicon.Of("his her its their our my your");

    public static bool IsDefinite(ArticleWords words, SourceMention source) => Definite.Has(words.TextOf(source.First)) || IsPossessive(words, source);

    /// <summary>Whether it says whose: "his lawyer", "Silva’s lawyer".</summary>
    public static bool IsPossessive(ArticleWords words, SourceMention source) =>
        IsPossessivePronoun(words.TextOf(source.First)) || NounPhrase.LastPossessive(words, source.First, source.Head) is not null;

    public static bool IsPossessivePronoun(ReadOnlySpan<char> word) => Possessives.Has(word);
}
