using Perspectives.Words;

namespace Perspectives.Attributions;

/// <summary>The paragraphs of an article, as ranges of its words.</summary>
internal static class Paragraphs
{
    /// <summary>All of them, in order; each word is in one.</summary>
    public static IReadOnlyList<WordRange> Of(ArticleWords words)
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
}
