namespace Perspectives.Articles.Html;

/// <summary>A page's title often ends, or begins, in the name of its site.</summary>
internal static class PageTitle
{
    private const int LongestSite = 4;

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " · ", " :: ", " » "];

    /// <summary>The title without the site's name. An unknown name is taken off only after a bar, since dashes stand in headlines too.</summary>
    public static string WithoutSite(string title, string? site)
    {
        foreach (var separator in Separators)
        {
            var last = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (last > 0 && IsSite(title[(last + separator.Length)..], site, separator))
                return title[..last].TrimEnd();
            var first = title.IndexOf(separator, StringComparison.Ordinal);
            if (first > 0 && string.Equals(title[..first], site, StringComparison.OrdinalIgnoreCase))
                return title[(first + separator.Length)..].TrimStart();
        }

        return title;
    }

    private static bool IsSite(string part, string? site, string separator) =>
        string.Equals(part, site, StringComparison.OrdinalIgnoreCase) || (separator is " | " && part.Split(' ').Length <= LongestSite);
}
