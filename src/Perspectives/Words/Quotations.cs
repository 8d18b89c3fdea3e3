namespace Perspectives.Words;

/// <summary>
/// Which words stand in a quotation, by the way its double marks touch their words. Where a newspaper closes no quotation that it opens again ("… is wrong. "We…"), the
/// features that the language model is given count every mark and are the wrong way round from there to the end of the paragraph.
/// </summary>
internal sealed class Quotations
{
    private readonly bool[] _inside;

    public Quotations(ArticleWords words)
    {
        _inside = new bool[words.Count];
        var inside = false;
        for (var word = 0; word < words.Count; word++)
        {
            inside &= !words[word].StartsParagraph;
            var text = words.TextOf(word);
            if (text is "\"")
                inside = inside ? Reopens(words, word) : IsBeforeWord(words, word);
            else
                inside = IsOpening(text) || (inside && !IsClosing(text));
            _inside[word] = inside;
        }
    }

    /// <summary>Whether the word stands in a quotation; of its marks the first does.</summary>
    public bool Has(int word) => _inside[word];

    /// <summary>Whether a word is a mark that may begin a quotation; the straight one may end it as well.</summary>
    public static bool IsOpening(ReadOnlySpan<char> word) => word is "“" or "\"" or "„" or "«";

    /// <summary>Whether a word is a mark that may end a quotation.</summary>
    public static bool IsClosing(ReadOnlySpan<char> word) => word is "”" or "\"" or "»";

    private static bool Reopens(ArticleWords words, int mark) => IsBeforeWord(words, mark) && mark > 0 && words[mark - 1].End < words[mark].Start;

    private static bool IsBeforeWord(ArticleWords words, int mark) => mark + 1 < words.Count && words[mark].End == words[mark + 1].Start;
}
