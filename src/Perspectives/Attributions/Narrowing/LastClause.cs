using Perspectives.Actors;
using Perspectives.Words;

namespace Perspectives.Attributions.Narrowing;

/// <summary>
/// "approval, but only just; their report": of what stands before the cue the part behind the last semicolon or "but", or the colon before an article, is its subject. "Silva of Leeds; Birch of York; and Holm"
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
            if (words.TextOf(word) is ";" or "but" || IsBeforePhrase(word))
                return words.TextOf(word + 1) is "and" or "or" || IsBehindSemicolon(source, word) ? source : source with { First = word + 1 };
        }

        return source;
    }

    /// <summary>"Ecologists object: the association | warned"; a name behind a colon is whose office stands before it.</summary>
    private bool IsBeforePhrase(int word) => words.TextOf(word) is ":" && EnglishWords.Articles.Has(words.TextOf(word + 1));

    private bool IsBehindSemicolon(WordRange source, int semicolon) =>
        words.TextOf(semicolon) is ";" && Enumerable.Range(source.First, semicolon - source.First).Any(word => words.TextOf(word) is ";");
}
