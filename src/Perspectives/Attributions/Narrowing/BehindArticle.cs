using Perspectives.Words;

namespace Perspectives.Attributions.Narrowing;

/// <summary>"The", where the model marked no more of "The Tory leader": the noun phrase that the article begins.</summary>
internal sealed class BehindArticle(ArticleWords words, SentenceBoundaries sentences) : ISourceNarrowing
{
    private static readonly Lexicon Articles = Lexicon.Of("the a an");

    public WordRange Narrow(WordRange source, Attribution attribution)
    {
        if (source.Count > 1 || !Articles.Has(words.TextOf(source.First)))
            return source;
        var last = source.First + 1;
        while (last + 1 < words.Count && last + 1 != attribution.Anchor && char.IsUpper(words.TextOf(last)[0]) && char.IsLetter(words.TextOf(last + 1)[0]))
            last++;
        var isPhrase = last < words.Count && last != attribution.Anchor && sentences.AreTogether(source.First, last) && char.IsLetter(words.TextOf(last)[0]);
        return isPhrase ? source with { Last = last } : source;
    }
}
