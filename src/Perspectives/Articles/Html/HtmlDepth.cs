using System.Buffers;
using AngleSharp.Dom;

namespace Perspectives.Articles.Html;

/// <summary>Keeps pages out whose elements lie so deep in one another that reading them would take seconds.</summary>
internal static class HtmlDepth
{
    private const int Deepest = 256;

    /// <summary>Before parsing, unclosed tags cannot be told from nested ones, so the bound is wider.</summary>
    private const int MostOpenTags = 2_000;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/>");

    /// <summary>Elements that have no end, or that the next one of their kind ends.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NotNesting = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "dt", "dd", "tr", "td", "th", "option",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Counts tags without parsing.</summary>
    public static ArticleError? Check(string html)
    {
        var open = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at + 1))
        {
            if (at + 1 == html.Length)
                break;
            if (html[at + 1] == '/')
                open -= open > 0 && !NotNesting.Contains(NameAt(html, at + 2)) ? 1 : 0;
            else if (char.IsAsciiLetter(html[at + 1]) && !NotNesting.Contains(NameAt(html, at + 1)) && ++open > MostOpenTags)
                return Error($"The page has more than {MostOpenTags:N0} tags that are open at once.");
        }

        return null;
    }

    /// <summary>Measures the parsed page.</summary>
    public static ArticleError? Check(IDocument page)
    {
        // By lists of children: to ask a node for its next sibling takes as long as it has siblings.
        var open = new Stack<(INodeList Children, int Next)>();
        open.Push((page.ChildNodes, 0));
        while (open.TryPop(out var level))
        {
            if (level.Next == level.Children.Length)
                continue;
            open.Push((level.Children, level.Next + 1));
            if (open.Count > Deepest)
                return Error($"The page's elements lie more than {Deepest} deep in one another.");
            if (level.Children[level.Next].ChildNodes is { Length: > 0 } children)
                open.Push((children, 0));
        }

        return null;
    }

    private static ReadOnlySpan<char> NameAt(string html, int start)
    {
        // Longer names than these are of no element that is looked for.
        var rest = html.AsSpan(start, Math.Min(12, html.Length - start));
        var end = rest.IndexOfAny(NameEnds);
        return end < 0 ? rest : rest[..end];
    }

    private static ArticleError Error(FormattableString what) => new("html_too_deep", FormattableString.Invariant(what) + " Send the article's text instead.", "html");
}
