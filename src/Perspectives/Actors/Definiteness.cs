using Perspectives.Words;

namespace Perspectives.Actors;

/// <summary>Whether a description speaks of somebody whom the reader knows already: "the minister", "his lawyer", "Silva’s lawyer", but not "critics" or "two officials".</summary>
internal static class Definiteness
{
    private static readonly Lexicon Definite = Lexicon.Of("the this that these those his her its their our my your such both");

    public static bool IsDefinite(ArticleWords words, SourceMention source)
    {
        if (Definite.Has(words.TextOf(source.First)))
            return true;
        for (var word = source.First + 1; word < source.Head; word++)
        {
            if (NounPhrase.IsPossessive(words, word))
                return true;
        }

        return false;
    }
}
