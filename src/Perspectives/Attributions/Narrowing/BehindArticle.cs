using Perspectives.Actors;
using Perspectives.Words;

namespace Perspectives.Attributions.Narrowing;

/// <summary>"The", where the model marked no more of "The Tory leader" or "the 19-year-old": the noun phrase that the article begins.</summary>
internal sealed class BehindArticle(ArticleWords words, SentenceBoundaries sentences) : ISourceNarrowing
{
    public WordRange Narrow(WordRange source, Attribution attribution)
    {
        if (source.Count > 1 || !EnglishWords.Articles.Has(words.TextOf(source.First)))
            return source;
        var last = source.First + 1;
        if (last < words.Count && char.IsDigit(words.TextOf(last)[0]))
            last = EndOfToken(last);
        while (last + 1 < words.Count && last + 1 != attribution.Anchor && char.IsUpper(words.TextOf(last)[0]) && char.IsLetter(words.TextOf(last + 1)[0]))
            last++;
        var isPhrase = last < words.Count && last != attribution.Anchor && sentences.AreTogether(source.First, last) && char.IsLetterOrDigit(words.TextOf(last)[0]);
        return isPhrase ? source with { Last = last } : source;
    }

    /// <summary>The last part of "19-year-old".</summary>
    private int EndOfToken(int word)
    {
        while (word + 1 < words.Count && words[word].End == words[word + 1].Start && (char.IsLetterOrDigit(words.TextOf(word + 1)[0]) || words.TextOf(word + 1) is "-" or "‑"))
            word++;
        return word;
    }
}
