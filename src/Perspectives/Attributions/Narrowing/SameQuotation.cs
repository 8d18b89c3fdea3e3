using Perspectives.Words;

namespace Perspectives.Attributions.Narrowing;

/// <summary>A source that begins outside a quotation and ends inside it, or the other way round, is two: the part nearer to the cue counts.</summary>
internal sealed class SameQuotation(ArticleWords words) : ISourceNarrowing
{
    public WordRange Narrow(WordRange source, Attribution attribution)
    {
        var inside = words[source.Last].IsQuoted;
        if (words[source.First].IsQuoted == inside)
            return source;
        if (attribution.Anchor > source.Last)
        {
            var first = source.Last;
            while (words[first - 1].IsQuoted == inside)
                first--;
            return source with { First = first };
        }

        var last = source.First;
        while (words[last + 1].IsQuoted != inside)
            last++;
        return source with { Last = last };
    }
}
