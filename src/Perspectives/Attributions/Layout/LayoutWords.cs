using Perspectives.Words;

namespace Perspectives.Attributions.Layout;

/// <summary>The paragraphs of a text, and what the layouts ask of their words.</summary>
internal static class LayoutWords
{
    private static readonly Lexicon Particles = Lexicon.Of("of the and for de da di la le van von der den bin al el du");

    public static IReadOnlyList<WordRange> ParagraphsOf(ArticleWords words)
    {
        var paragraphs = new List<WordRange>();
        for (var first = 0; first < words.Count;)
        {
            var end = first + 1;
            while (end < words.Count && !words[end].StartsParagraph)
                end++;
            paragraphs.Add(new WordRange(first, end - 1));
            first = end;
        }

        return paragraphs;
    }

    /// <summary>The words from <paramref name="first"/> on that can be a name: with capitals, what stands between such, and the marks of initials; null where there are none.</summary>
    public static WordRange? NameAt(ArticleWords words, int first, int last)
    {
        int? end = null;
        for (var word = first; word <= last && (IsCapitalized(words, word) || IsInside(words, word)); word++)
        {
            if (IsCapitalized(words, word))
                end = word;
        }

        return end is { } found ? new WordRange(first, found) : null;
    }

    public static bool IsCapitalized(ArticleWords words, int word) => char.IsUpper(words.TextOf(word)[0]);

    /// <summary>The words between the marks where all of <paramref name="range"/> is one quotation; null otherwise.</summary>
    public static WordRange? Unquoted(ArticleWords words, WordRange range)
    {
        if (!IsOpening(words, range.First) || range.Count < 3)
            return null;
        for (var word = range.First + 1; word < range.Last; word++)
        {
            if (!words[word].IsQuoted || IsClosing(words, word))
                return null;
        }

        return IsClosing(words, range.Last) ? new WordRange(range.First + 1, range.Last - 1) : null;
    }

    public static bool IsOpening(ArticleWords words, int word) => words.TextOf(word) is "“" or "\"" or "„" or "«";

    public static bool IsClosing(ArticleWords words, int word) => words.TextOf(word) is "”" or "\"" or "»";

    public static bool IsDash(ArticleWords words, int word) => words.TextOf(word) is "—" or "–" or "-" or "―";

    private static bool IsInside(ArticleWords words, int word) => Particles.Has(words.TextOf(word)) || words.TextOf(word) is "." or "-" or "’" or "'" or "&";
}
