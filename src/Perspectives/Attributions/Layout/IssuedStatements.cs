using Perspectives.Words;

namespace Perspectives.Attributions.Layout;

/// <summary>"Statement by Ailsa Dunmore:" and what stands behind or below it.</summary>
internal sealed class IssuedStatements(ArticleWords words) : ITextLayout
{
    private const int LongestKind = 3;

    private static readonly Lexicon Documents = Lexicon.Of("statement message letter");
    private static readonly Lexicon Authors = Lexicon.Of("by from of");

    public IEnumerable<LaidOutStatement> Find(IReadOnlyList<WordRange> paragraphs)
    {
        for (var number = 0; number < paragraphs.Count; number++)
        {
            var paragraph = paragraphs[number];
            if (AuthorOf(paragraph) is not { } author)
                continue;
            var colon = author.Last < paragraph.Last && words.TextOf(author.Last + 1) is ":" ? author.Last + 1 : (int?)null;
            if (colon is { } mark && mark < paragraph.Last)
                yield return StatementOf(author, mark, new WordRange(mark + 1, paragraph.Last));
            else if (number + 1 < paragraphs.Count && (colon is not null || (number == 0 && author.Last == paragraph.Last)))
                yield return StatementOf(author, colon, Below(number, paragraphs));
        }
    }

    /// <summary>Of a text that begins with the heading all the rest, unless the paragraph below is one quotation; else that paragraph.</summary>
    private WordRange Below(int number, IReadOnlyList<WordRange> paragraphs)
    {
        var next = paragraphs[number + 1];
        return number > 0 || LayoutWords.Unquoted(words, next) is not null ? next : next with { Last = paragraphs[^1].Last };
    }

    private LaidOutStatement StatementOf(WordRange author, int? colon, WordRange content) => new(author, colon, LayoutWords.Unquoted(words, content) ?? content);

    private WordRange? AuthorOf(WordRange paragraph)
    {
        var word = paragraph.First;
        var end = Math.Min(paragraph.Last - 2, paragraph.First + LongestKind);
        while (word <= end && !Documents.Has(words.TextOf(word)))
            word++;
        if (word > end || !Authors.Has(words.TextOf(word + 1)))
            return null;
        var first = word + 2;
        return LayoutWords.NameAt(words, first, paragraph.Last);
    }
}
