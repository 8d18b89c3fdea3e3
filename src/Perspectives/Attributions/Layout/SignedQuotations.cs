using Perspectives.Words;

namespace Perspectives.Attributions.Layout;

/// <summary>A quotation that stands alone, with a name below or behind it: “The quay is sinking.” — Ailsa Dunmore, harbour chief.</summary>
internal sealed class SignedQuotations(ArticleWords words) : ITextLayout
{
    public IEnumerable<LaidOutStatement> Find(IReadOnlyList<WordRange> paragraphs)
    {
        for (var number = 0; number < paragraphs.Count; number++)
        {
            var paragraph = paragraphs[number];
            if (!Quotations.IsOpening(words.TextOf(paragraph.First)))
                continue;
            if (LayoutWords.Unquoted(words, paragraph) is { } whole)
            {
                if (number + 1 < paragraphs.Count && LayoutWords.SignatureIn(words, paragraphs[number + 1]) is { } below)
                    yield return new LaidOutStatement(below, null, whole);
                continue;
            }

            if (DashIn(paragraph) is { } dash && LayoutWords.Unquoted(words, paragraph with { Last = dash - 1 }) is { } quoted && LayoutWords.SignatureIn(words, paragraph with { First = dash }) is { } behind)
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
}
