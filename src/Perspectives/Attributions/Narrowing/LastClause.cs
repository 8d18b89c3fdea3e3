using Perspectives.Words;

namespace Perspectives.Attributions.Narrowing;

/// <summary>
/// "approval, but only just; their report": of what stands before the cue the part behind the last semicolon, colon or "but" is its subject. "Silva of Leeds; Birch of York; and Holm"
/// and whatever else has several semicolons is a list, and all of it is.
/// </summary>
internal sealed class LastClause(ArticleWords words) : ISourceNarrowing
{
    public WordRange Narrow(WordRange source, Attribution attribution)
    {
        if (attribution.Anchor < source.First)
            return source;
        for (var word = source.Last - 1; word > source.First; word--)
        {
            if (words.TextOf(word) is ";" or ":" or "but")
                return words.TextOf(word + 1) is "and" or "or" || IsBehindSemicolon(source, word) ? source : source with { First = word + 1 };
        }

        return source;
    }

    private bool IsBehindSemicolon(WordRange source, int semicolon) =>
        words.TextOf(semicolon) is ";" && Enumerable.Range(source.First, semicolon - source.First).Any(word => words.TextOf(word) is ";");
}
