using Perspectives.Articles;
using Perspectives.Words;

namespace Perspectives.Fuzz.Entrances;

/// <summary>What holds of every article, whatever it was made of.</summary>
internal static class ArticlePromises
{
    private static readonly ArticleReaderOptions Options = new() { AnyLanguage = true };

    /// <summary>In any language, so that the whole way is gone.</summary>
    public static ArticleReaderOptions AnyLanguage => Options;

    /// <exception cref="BrokenPromiseException">One does not hold.</exception>
    public static void Check(bool isRead, Article? article, IReadOnlyList<ArticleError> errors)
    {
        BrokenPromiseException.Unless(isRead == (article is not null) && isRead == (errors.Count == 0), "There is an article, or there are errors.");
        if (article is null)
            return;
        BrokenPromiseException.Unless(ArticleId.IsValid(article.Id), $"The id \"{article.Id}\" is none.");
        CheckSpans(article.Boilerplate, article.Text.Length, "boilerplate");
        BrokenPromiseException.Unless(article.BodyStart >= 0 && article.BodyStart <= article.Text.Length, "The body begins outside the text.");
        var words = WordSplitter.Split(article);
        CheckSpans([.. Enumerable.Range(0, words.Count).Select(word => words.SpanOf(word, word))], article.Text.Length, "words");
    }

    private static void CheckSpans(IReadOnlyList<TextSpan> spans, int length, string what)
    {
        var end = 0;
        foreach (var span in spans)
        {
            BrokenPromiseException.Unless(span.Start >= end && span.End > span.Start && span.End <= length, $"The {what} are not in order within the text.");
            end = span.End;
        }
    }
}
