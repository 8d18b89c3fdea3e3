using AngleSharp.Html.Dom;

namespace Perspectives.Articles.Html;

/// <summary>What a page's head says of its article.</summary>
internal sealed record HtmlMetadata(string? Title, string? Outlet, DateTimeOffset? PublishedAt, IReadOnlyList<string> Tags)
{
    private const int MostTags = 100;
    private const int LongestTag = 200;
    private const int LongestOutlet = 300;
    private const int LongestTitle = 1_000;

    /// <summary>Values that break the rules for articles are left out: nobody can mend another's page.</summary>
    public static HtmlMetadata Of(IHtmlDocument page, PublishedBounds bounds)
    {
        var linked = LinkedData.Of(page);
        var outlet = Sound(Meta(page, "og:site_name") ?? linked.Outlet, LongestOutlet);
        return new HtmlMetadata(Sound(TitleOf(page, outlet, linked), LongestTitle), outlet, PublishedAtOf(page, linked, bounds), [.. TagsOf(page)]);
    }

    private static string? TitleOf(IHtmlDocument page, string? outlet, LinkedData linked)
    {
        var heading = Clean(page.QuerySelector("article h1, main h1")?.TextContent ?? page.QuerySelector("h1")?.TextContent);
        var written = Meta(page, "og:title") ?? heading ?? linked.Headline ?? Clean(page.Title);
        if (written is null)
            return null;
        return heading is not null && written.StartsWith(heading, StringComparison.OrdinalIgnoreCase) ? heading : PageTitle.WithoutSite(written, outlet);
    }

    private static DateTimeOffset? PublishedAtOf(IHtmlDocument page, LinkedData linked, PublishedBounds bounds)
    {
        string?[] written =
        [
            Meta(page, "article:published_time"), linked.PublishedAt, Attribute(page, "meta[itemprop='datePublished']", "content"),
            Attribute(page, "time[itemprop='datePublished']", "datetime"), Meta(page, "date"), Attribute(page, "article time[datetime], main time[datetime]", "datetime"), Attribute(page, "time[datetime]", "datetime"),
        ];
        foreach (var one in written)
        {
            if (PublishedTime.TryRead(one, out var time) && bounds.Hold(time))
                return time;
        }

        return null;
    }

    private static IEnumerable<string> TagsOf(IHtmlDocument page) =>
        page.QuerySelectorAll("meta[property='article:tag']").Select(tag => Sound(tag.GetAttribute("content"), LongestTag)).OfType<string>().Distinct(StringComparer.Ordinal).Take(MostTags);

    private static string? Meta(IHtmlDocument page, string name) =>
        Attribute(page, $"meta[property='{name}']", "content") ?? Attribute(page, $"meta[name='{name}']", "content");

    private static string? Attribute(IHtmlDocument page, string selector, string attribute) => Clean(page.QuerySelector(selector)?.GetAttribute(attribute));

    private static string? Sound(string? value, int longest) =>
        Clean(value) is { } clean && clean.Length <= longest && UnicodeCheck.FindLoneSurrogate(clean) < 0 ? clean : null;

    private static string? Clean(string? value) => OneLine.Of(value ?? "") is { Length: > 0 } clean ? clean : null;
}
