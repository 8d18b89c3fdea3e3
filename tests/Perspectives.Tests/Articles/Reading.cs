using Perspectives.Articles;

namespace Perspectives.Tests.Articles;

/// <summary>Reads what must be readable, so that tests begin with the article.</summary>
internal static class Reading
{
    /// <summary>A body in English that is long enough for every rule to take it for one.</summary>
    public const string Body = "The council voted on Tuesday to close the bridge for the winter, and nobody could say when it would open again.\n\n\"It is not safe,\" the mayor said.";

    public static Article Text(string text, ArticleReaderOptions? options = null)
    {
        Assert.True(ArticleReader.TryReadText(text, options ?? new(), out var article, out var errors), string.Join('\n', errors));
        Assert.Empty(errors);
        return article;
    }

    public static Article Html(string html, ArticleReaderOptions? options = null)
    {
        Assert.True(ArticleReader.TryReadHtml(html, options ?? new(), out var article, out var errors), string.Join('\n', errors));
        return article;
    }

    public static IReadOnlyList<ArticleError> ErrorsOfText(string text, ArticleReaderOptions? options = null)
    {
        Assert.False(ArticleReader.TryReadText(text, options ?? new(), out var article, out var errors));
        Assert.Null(article);
        return errors;
    }

    /// <summary>The article's boilerplate as words, in order.</summary>
    public static string[] BoilerplateOf(Article article) => [.. article.Boilerplate.Select(span => article[span])];
}
