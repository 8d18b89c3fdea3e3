using System.Diagnostics.CodeAnalysis;
using Perspectives.Articles.Html;
using Perspectives.Articles.Language;

namespace Perspectives.Articles;

/// <summary>
/// Makes articles of what people have: plain text, HTML, JSON, files. What is no article is refused with all its errors at once, never cut or mended.
/// After this nobody checks again.
/// </summary>
/// <remarks>
/// Error codes: "empty_text", "text_too_long", "invalid_unicode", "unsupported_language", "invalid_field", "invalid_json", "html_too_deep",
/// "html_too_long", "unknown_encoding", "binary_content".
/// </remarks>
public static class ArticleReader
{
    /// <summary>Reads plain text or Markdown. The text stays as it is; a headline that stands in it becomes the title, and the body begins after it.</summary>
    public static bool TryReadText(string text, ArticleReaderOptions options, [NotNullWhen(true)] out Article? article, out IReadOnlyList<ArticleError> errors)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        return TryFinish(new ArticleDraft { Text = text }, options, out article, out errors);
    }

    /// <summary>
    /// Reads a page. The article's text is made from the page's main part, with "\n\n" between blocks; the headline is the title and is not in the text.
    /// Scripts, styles, navigation, captions and controls never become text.
    /// </summary>
    public static bool TryReadHtml(string html, ArticleReaderOptions options, [NotNullWhen(true)] out Article? article, out IReadOnlyList<ArticleError> errors)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(options);
        return HtmlArticle.TryRead(html, PublishedBounds.At(options.Clock), out var draft, out var error)
            ? TryFinish(draft, options, out article, out errors)
            : Refuse([error], options, out article, out errors);
    }

    /// <summary>Reads the body of the REST API: an object with "text" and, if known, "id", "title", "outlet", "publishedAt" and "tags". Other fields are ignored.</summary>
    public static bool TryReadJson(ReadOnlySpan<byte> utf8Json, ArticleReaderOptions options, [NotNullWhen(true)] out Article? article, out IReadOnlyList<ArticleError> errors)
    {
        ArgumentNullException.ThrowIfNull(options);
        var found = new List<ArticleError>();
        var draft = ArticleJson.Read(utf8Json, found);
        return draft is null ? Refuse(found, options, out article, out errors) : TryFinish(draft, options, out article, out errors, found);
    }

    /// <summary>
    /// Reads a file's bytes as its extension says (.txt, .md, .html, .htm, .json) or, with another one or none, as its content looks. Without an id, the
    /// file's name becomes one.
    /// </summary>
    public static bool TryReadFile(
        ReadOnlySpan<byte> bytes, string fileName, ArticleReaderOptions options, [NotNullWhen(true)] out Article? article, out IReadOnlyList<ArticleError> errors)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(options);
        return ArticleFile.TryRead(bytes, fileName, PublishedBounds.At(options.Clock), out var draft, out var found)
            ? TryFinish(draft, options, out article, out errors, found)
            : Refuse(found, options, out article, out errors);
    }

    private static bool TryFinish(
        ArticleDraft draft, ArticleReaderOptions options, [NotNullWhen(true)] out Article? article, out IReadOnlyList<ArticleError> errors, List<ArticleError>? found = null)
    {
        draft = draft.With(options);
        found ??= [];
        found.AddRange(ArticleChecks.FieldErrors(draft, PublishedBounds.At(options.Clock)));
        // Where the text is missing from JSON, that has been said already.
        var textError = found.Exists(error => error.Field is "text") ? null : ArticleChecks.TextError(draft.Text);
        if (textError is not null)
            found.Add(textError);
        article = null;
        errors = found;
        if (found.Exists(error => error.Field is "text"))
            return false;

        var language = ArticleLanguage.Detect(draft.Text, draft.LanguageHint);
        if (!options.AnyLanguage && ArticleChecks.LanguageError(language) is { } languageError)
            found.Add(languageError);
        if (found.Count > 0)
            return false;
        article = Finish(draft, language.Code);
        return true;
    }

    private static Article Finish(ArticleDraft draft, string language)
    {
        var frame = ArticleFrame.Find(draft.Text, draft.Title);
        var title = draft.Title ?? frame.Title;
        return new Article
        {
            Id = draft.Id ?? ArticleId.FromContent(draft.Outlet, title, draft.Text),
            Title = title,
            Outlet = draft.Outlet,
            PublishedAt = draft.PublishedAt,
            Tags = draft.Tags,
            Language = language,
            TextIsDerived = draft.TextIsDerived,
            Text = draft.Text,
            BodyStart = frame.BodyStart,
            Boilerplate = frame.Boilerplate,
        };
    }

    /// <summary>Where nothing could be read, what is wrong with the given values is still said.</summary>
    private static bool Refuse(IReadOnlyList<ArticleError> found, ArticleReaderOptions options, out Article? article, out IReadOnlyList<ArticleError> errors)
    {
        article = null;
        errors = [.. found, .. ArticleChecks.FieldErrors(new ArticleDraft { Text = "" }.With(options), PublishedBounds.At(options.Clock))];
        return false;
    }
}
