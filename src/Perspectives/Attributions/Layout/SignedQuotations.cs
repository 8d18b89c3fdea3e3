using Perspectives.Words;

namespace Perspectives.Attributions.Layout;

/// <summary>A quotation that stands alone, with a name below or behind it: “The quay is sinking.” — Ailsa Dunmore, harbour chief.</summary>
internal sealed class SignedQuotations(ArticleWords words) : ITextLayout
{
    /// <summary>A name, and an office or two.</summary>
    private const int LongestSignature = 14;

    public IEnumerable<LaidOutStatement> Find(IReadOnlyList<WordRange> paragraphs)
    {
        for (var number = 0; number < paragraphs.Count; number++)
        {
            var paragraph = paragraphs[number];
            if (!Quotations.IsOpening(words.TextOf(paragraph.First)))
                continue;
            if (LayoutWords.Unquoted(words, paragraph) is { } whole)
            {
                if (number + 1 < paragraphs.Count && SignatureIn(paragraphs[number + 1]) is { } below)
                    yield return new LaidOutStatement(below, null, whole);
                continue;
            }

            if (DashIn(paragraph) is { } dash && LayoutWords.Unquoted(words, paragraph with { Last = dash - 1 }) is { } quoted && SignatureIn(paragraph with { First = dash }) is { } behind)
                yield return new LaidOutStatement(behind, null, quoted);
        }
    }

    private int? DashIn(WordRange paragraph)
    {
        for (var word = paragraph.First + 2; word < paragraph.Last; word++)
        {
            if (LayoutWords.IsDash(words, word) && Quotations.IsClosing(words.TextOf(word - 1)))
                return word;
        }

        return null;
    }

    /// <summary>The name of a paragraph that is nothing else: no sentence, and no more behind the name than an office after a comma.</summary>
    private WordRange? SignatureIn(WordRange paragraph)
    {
        var first = LayoutWords.IsDash(words, paragraph.First) ? paragraph.First + 1 : paragraph.First;
        if (paragraph.Last - first >= LongestSignature || first > paragraph.Last || LayoutWords.NameAt(words, first, paragraph.Last) is not { Count: > 1 } name)
            return null;
        if (name.Last == paragraph.Last)
            return name;
        return words.TextOf(name.Last + 1) is "," && words.TextOf(paragraph.Last) is not ("." or "!" or "?" or ":") ? name : null;
    }
}
