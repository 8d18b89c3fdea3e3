using Perspectives.Words;

namespace Perspectives.Attributions.Layout;

/// <summary>What the layouts ask of words.</summary>
internal static class LayoutWords
{
    private static readonly Lexicon Particles = Lexicon.Of("of the and for de da di la le van von der den bin al el du");

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
        if (!Quotations.IsOpening(words.TextOf(range.First)) || range.Count < 3)
            return null;
        for (var word = range.First + 1; word < range.Last; word++)
        {
            if (!words[word].IsQuoted || Quotations.IsClosing(words.TextOf(word)))
                return null;
        }

        return Quotations.IsClosing(words.TextOf(range.Last)) ? new WordRange(range.First + 1, range.Last - 1) : null;
    }

    public static bool IsDash(ArticleWords words, int word) => words.TextOf(word) is "—" or "–" or "-" or "―";

    private static bool IsInside(ArticleWords words, int word) => Particles.Has(words.TextOf(word)) || words.TextOf(word) is "." or "-" or "’" or "'" or "&";
}
