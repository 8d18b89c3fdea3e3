using Perspectives.Words;

namespace Perspectives.Attributions.Narrowing;

/// <summary>"approval, but only just; their report": of what stands before the cue the part behind the last semicolon or "but" is its subject.</summary>
internal sealed class LastClause(ArticleWords words) : ISourceNarrowing
{
    public WordRange Narrow(WordRange source, Attribution attribution)
    {
        if (attribution.Anchor < source.First)
            return source;
        for (var word = source.Last - 1; word > source.First; word--)
        {
            if (words.TextOf(word) is ";" or "but")
                return source with { First = word + 1 };
        }

        return source;
    }
}
