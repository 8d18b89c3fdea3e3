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
        var owners = OwnersOf(attributions);
        foreach (var quotation in Find().Where(quotation => quotation.Count <= MostParagraphs))
        {
            if (OwnerOf(quotation, completed, owners) is not { } owner)
                continue;
            var missing = quotation.FindAll(paragraph => IsFree(paragraph, owner, owners));
            if (missing.Count > 0)
                completed[owner] = completed[owner] with { Content = Union(completed[owner].Content, missing) };
        }

        return completed;
    }

    /// <summary>For each word 1 + the number of the attribution whose content it is, or 0.</summary>
    private int[] OwnersOf(IReadOnlyList<Attribution> attributions)
    {
        var owners = new int[words.Count];
        for (var number = 0; number < attributions.Count; number++)
        {
            foreach (var range in attributions[number].Content)
                owners.AsSpan(range.First, range.Count).Fill(number + 1);
        }

        return owners;
    }

    /// <summary>Whether some of the paragraph is nobody's, and none of it another's.</summary>
    private static bool IsFree(WordRange paragraph, int owner, int[] owners)
    {
        var inside = owners.AsSpan(paragraph.First, paragraph.Count);
        return inside.Contains(0) && !inside.ContainsAnyExcept(0, owner + 1);
    }

    private static List<WordRange> Union(IReadOnlyList<WordRange> content, List<WordRange> missing)
    {
        var union = new List<WordRange>();
        foreach (var range in content.Concat(missing).OrderBy(range => range.First))
        {
            if (union.Count > 0 && range.First <= union[^1].Last)
                union[^1] = union[^1] with { Last = Math.Max(union[^1].Last, range.Last) };
            else
                union.Add(range);
        }

        return union;
    }

    /// <summary>The attribution with a source of which most words stand in the quotation.</summary>
    private static int? OwnerOf(List<WordRange> quotation, List<Attribution> attributions, int[] owners)
    {
        var counts = new Dictionary<int, int>();
        foreach (var paragraph in quotation)
        {
            foreach (var owner in owners.AsSpan(paragraph.First, paragraph.Count))
            {
                if (owner > 0 && attributions[owner - 1].Source is not null)
                    counts[owner - 1] = counts.GetValueOrDefault(owner - 1) + 1;
            }
        }

        return counts.Count == 0 ? null : counts.MaxBy(count => count.Value).Key;
    }

    /// <summary>The quotations of two paragraphs or more, each as the quoted words of its paragraphs without the marks.</summary>
    private IEnumerable<List<WordRange>> Find()
    {
        var open = new List<WordRange>();
        foreach (var paragraph in Paragraphs.Of(words))
        {
            if (Quotations.IsOpening(words.TextOf(paragraph.First)) && paragraph.Count > 1)
            {
                var last = LastQuoted(paragraph);
                open.Add(new WordRange(paragraph.First + 1, last));
                if (last == paragraph.Last)
                    continue;
            }

            if (open.Count > 1)
                yield return open;
            open = [];
        }

        if (open.Count > 1)
            yield return open;
    }

    /// <summary>The last word of the quotation that the paragraph begins with, its closing mark left out.</summary>
    private int LastQuoted(WordRange paragraph)
    {
        var word = paragraph.First + 1;
        while (word <= paragraph.Last && words[word].IsQuoted && !Quotations.IsClosing(words.TextOf(word)))
            word++;
        return Math.Max(paragraph.First + 1, word - 1);
    }
}
