using Perspectives.Words;

namespace Perspectives.Attributions.Narrowing;

/// <summary>"A fourplex, the city’s planning director, noted, is no tower": what is said is nobody who says it; the source begins behind its comma.</summary>
internal sealed class OutsideContent(ArticleWords words) : ISourceNarrowing
{
    public WordRange Narrow(WordRange source, Attribution attribution)
    {
        foreach (var part in attribution.Content)
        {
            if (part.Contains(source.First) && part.Last + 1 < source.Last && words.TextOf(part.Last + 1) is ",")
                return source with { First = part.Last + 2 };
        }

        return source;
    }
}
