using Perspectives.Words;

namespace Perspectives.Attributions.Layout;

/// <summary>Labels that are the first letters of a name, as interviews have them: "AD:".</summary>
internal static class Initials
{
    /// <summary>Whether the label is two or three capital letters in one word.</summary>
    public static bool Are(ArticleWords words, WordRange label) =>
        label.Count == 1 && words.TextOf(label.First) is { Length: 2 or 3 } text && !text.ContainsAnyExceptInRange('A', 'Z');

    /// <summary>Whether a source is such a label at the beginning of a paragraph.</summary>
    public static bool AreLabel(ArticleWords words, WordRange source) =>
        Are(words, source) && words[source.First].StartsParagraph && source.First + 1 < words.Count && words.TextOf(source.First + 1) is ":";

    /// <summary>The first letters of the words with a capital.</summary>
    public static string Of(ArticleWords words, WordRange name)
    {
        Span<char> letters = stackalloc char[name.Count];
        var count = 0;
        for (var word = name.First; word <= name.Last; word++)
        {
            if (LayoutWords.IsCapitalized(words, word))
                letters[count++] = words.TextOf(word)[0];
        }

        return new string(letters[..count]);
    }
}
