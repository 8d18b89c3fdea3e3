using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace Perspectives.Articles.Html;

/// <summary>Makes an article's draft of a page: its main text by SmartReader, its title, outlet and time by its metadata. Nothing is fetched or run.</summary>
internal static class HtmlArticle
{
    /// <summary>UTF-16 units of the page, markup and all.</summary>
    private const int MaximumLength = 4 * 1024 * 1024;

    /// <summary>SmartReader's time grows faster than the page: with so many elements it is seconds. News pages have one to four thousand.</summary>
    private const int MostElementsForSmartReader = 5_000;

    /// <summary>SmartReader wants an address to resolve links against; links are not kept.</summary>
    private const string NoAddress = "https://article.invalid/";

    public static bool TryRead(string html, PublishedBounds bounds, [NotNullWhen(true)] out ArticleDraft? draft, [NotNullWhen(false)] out ArticleError? error)
    {
        draft = null;
        error = html.Length > MaximumLength
            ? new ArticleError("html_too_long", string.Create(CultureInfo.InvariantCulture,
                $"The page has {html.Length:N0} UTF-16 units, and at most {MaximumLength:N0} are read. Send the article's text instead."), "html")
            : HtmlDepth.Check(html);
        if (error is not null)
            return false;

        using var page = new HtmlParser().ParseDocument(html);
        error = HtmlDepth.Check(page);
        if (error is not null)
            return false;
        var metadata = HtmlMetadata.Of(page, bounds);
        draft = new ArticleDraft
        {
            Title = metadata.Title,
            Outlet = metadata.Outlet,
            PublishedAt = metadata.PublishedAt,
            Tags = metadata.Tags,
            LanguageHint = page.DocumentElement.GetAttribute("lang"),
            Text = TextOf(page, metadata.Title),
            TextIsDerived = true,
        };
        return true;
    }

    /// <summary>The main part's text. Where SmartReader finds none, as on tiny pages, it is the text of all that the page shows.</summary>
    private static string TextOf(IHtmlDocument page, string? title)
    {
        // SmartReader takes the attributes off by which hidden parts are known.
        HtmlText.RemoveHidden(page);
        if (page.All.Length > MostElementsForSmartReader)
            return HtmlText.Of(MarkedMainPart(page), title);
        using var content = new HtmlParser().ParseDocument(MainPart(page.DocumentElement.OuterHtml));
        var text = HtmlText.Of(content.Body, title);
        return text.Length > 0 ? text : HtmlText.Of(page.Body, title);
    }

    private static string MainPart(string html)
    {
        using var reader = new Reader(NoAddress, html);
        return reader.GetArticle().Content ?? "";
    }

    /// <summary>What the page itself marks as its main part, or all of it.</summary>
    private static IElement? MarkedMainPart(IHtmlDocument page)
    {
        if (page.QuerySelector("main, [role='main']") is { } main)
            return main;
        var articles = page.QuerySelectorAll("article");
        return articles.Length == 1 ? articles[0] : page.Body;
    }
}
