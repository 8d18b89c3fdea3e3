using Perspectives.Words;

namespace Perspectives.Attributions;

/// <summary>
/// A quotation over several paragraphs opens each of them with a mark and closes only the last: all of it is one statement. Paragraphs of it that the
/// model left out go to the attribution that has the rest.
/// </summary>
internal sealed class OpenQuotations(ArticleWords words)
{
    /// <summary>Longer ones are no quotations but texts whose marks are out of step.</summary>
    private const int MostParagraphs = 20;

    /// <summary>The attributions with the missing paragraphs of their quotations.</summary>
    public List<Attribution> Complete(IReadOnlyList<Attribution> attributions)
    {
        var completed = attributions.ToList();
        var covered = new bool[words.Count];
        foreach (var range in attributions.SelectMany(attribution => attribution.Content))
            covered.AsSpan(range.First, range.Count).Fill(true);
        foreach (var quotation in Find())
        {
            var missing = quotation.FindAll(paragraph => !covered.AsSpan(paragraph.First, paragraph.Count).Contains(true));
            if (quotation.Count > MostParagraphs || missing.Count == 0 || missing.Count == quotation.Count || OwnerOf(quotation, completed) is not { } owner)
                continue;
            var content = completed[owner].Content.Concat(missing).OrderBy(range => range.First);
            completed[owner] = completed[owner] with { Content = [.. content] };
        }

        return completed;
    }

    /// <summary>The attribution with a source of which most words stand in the quotation.</summary>
    private static int? OwnerOf(List<WordRange> quotation, List<Attribution> attributions)
    {
        int? owner = null;
        var most = 0;
        for (var number = 0; number < attributions.Count; number++)
        {
            var inside = attributions[number].Source is null
                ? 0
                : attributions[number].Content.Sum(range => quotation.Sum(paragraph => Math.Max(0, Math.Min(range.Last, paragraph.Last) - Math.Max(range.First, paragraph.First) + 1)));
            if (inside > most)
                (owner, most) = (number, inside);
        }

        return owner;
    }

    /// <summary>The quotations of two paragraphs or more, each as the quoted words of its paragraphs without the marks.</summary>
    private IEnumerable<List<WordRange>> Find()
    {
        var open = new List<WordRange>();
        for (var first = 0; first < words.Count;)
        {
            var end = first + 1;
            while (end < words.Count && !words[end].StartsParagraph)
                end++;
            if (IsOpening(words.TextOf(first)) && first + 1 < end)
            {
                var last = LastQuoted(first, end);
                open.Add(new WordRange(first + 1, last));
                if (last == end - 1)
                {
                    first = end;
                    continue;
                }
            }

            if (open.Count > 1)
                yield return open;
            open = [];
            first = end;
        }

        if (open.Count > 1)
            yield return open;
    }

    private static bool IsOpening(ReadOnlySpan<char> text) => text is "“" or "\"" or "„" or "«";

    /// <summary>The last word of the quotation that the paragraph begins with, its closing mark left out.</summary>
    private int LastQuoted(int first, int end)
    {
        var word = first + 1;
        while (word < end && words[word].IsQuoted && !(words.TextOf(word) is "”" or "\"" or "»"))
            word++;
        return Math.Max(first + 1, word - 1);
    }
}
