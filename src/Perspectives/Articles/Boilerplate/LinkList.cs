using System.Text.RegularExpressions;

namespace Perspectives.Articles.Boilerplate;

/// <summary>A heading such as "Sources" or "Related articles", and the titles and references that are listed under it.</summary>
internal static partial class LinkList
{
    private const int LongestTitle = 160;

    private static readonly PhraseSet Headings = new(
        "sources", "source", "references", "bibliography", "notes and references", "external links", "sister links", "further reading", "related news", "related", "related articles", "related article", "related stories", "related story", "related content",
        "related links", "related coverage", "related reading", "related topics", "read more", "read next", "read also", "also read", "see also", "more on this", "more on this story", "more on this topic", "more from", "more stories", "more news",
        "recommended", "recommended for you", "recommended reading", "recommended stories", "you may also like", "you might also like", "up next", "what to read next", "most read", "most popular", "trending", "trending now",
        "editor's picks", "editors' picks", "top stories");

    public static bool BeginsAt(ArticleLine line) => line.IsShort && Headings.Contains(line.Words.TrimEnd(": "));

    /// <summary>Whether the list goes on: a reference with its date, or a title, which no full stop ends.</summary>
    public static bool GoesOnAt(ArticleLine line) =>
        line.Span.Length <= LongestTitle && (Reference().IsMatch(line.Words) || (!line.EndsSentence && !line.HasQuotation && line.Words[^1] != ':'));

    [GeneratedRegex(@"[—–-] .{2,80}, (?:\p{L}{3,9} \d{1,2},|\d{1,2} \p{L}{3,9}) \d{4}\.?$", RegexOptions.CultureInvariant, BoundedPattern.Timeout)]
    private static partial Regex Reference();
}
