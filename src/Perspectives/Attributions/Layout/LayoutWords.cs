using Perspectives.Words;

namespace Perspectives.Attributions.Layout;

/// <summary>What the layouts ask of words.</summary>
internal static class LayoutWords
{
    /// <summary>A name, and an office or two.</summary>
    private const int LongestSignature = 14;

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

    /// <summary>The name of a paragraph that is nothing else: no sentence, and no more behind the name than an office or a place after a comma; null for all others.</summary>
    public static WordRange? SignatureIn(ArticleWords words, WordRange paragraph)
    {
        var first = IsDash(words, paragraph.First) ? paragraph.First + 1 : paragraph.First;
        if (paragraph.Last - first >= LongestSignature || first > paragraph.Last || NameAt(words, first, paragraph.Last) is not { Count: > 1 } name)
            return null;
        if (name.Last == paragraph.Last)
            return name;
        return words.TextOf(name.Last + 1) is "," && words.TextOf(paragraph.Last) is not ("." or "!" or "?" or ":") ? name : null;
    }

    public static bool IsDash(ArticleWords words, int word) => words.TextOf(word) is "—" or "–" or "-" or "―";

    private static bool IsInside(ArticleWords words, int word) => Particles.Has(words.TextOf(word)) || words.TextOf(word) is "." or "-" or "’" or "'" or "&";
}
