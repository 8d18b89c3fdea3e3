using Perspectives.Attributions;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors;

/// <summary>Takes from a name what is no part of it: honorifics, titles and articles before it, a possessive ending after it.</summary>
internal static class NameTrimming
{
    /// <summary>The words that are left; null where none is.</summary>
    public static WordRange? Trim(ArticleWords words, Entity entity)
    {
        int first = entity.First, last = entity.Last;
        while (first <= last && IsBeforeName(words.TextOf(first)))
            first++;
        while (first <= last && IsEnding(words, last, first))
            last--;
        return first <= last ? new WordRange(first, last) : null;
    }

    private static bool IsBeforeName(ReadOnlySpan<char> word) =>
        word is "." || EnglishWords.Determiners.Has(word) || EnglishWords.MaleHonorifics.Has(word) || EnglishWords.FemaleHonorifics.Has(word);

    private static bool IsEnding(ArticleWords words, int word, int first) =>
        words.TextOf(word) is "'" or "’" || (words.TextOf(word) is "s" && word > first && NounPhrase.IsPossessive(words, word - 1));
}
