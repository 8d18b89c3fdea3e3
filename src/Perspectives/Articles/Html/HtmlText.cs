using System.Text;
using AngleSharp.Dom;

namespace Perspectives.Articles.Html;

/// <summary>The text that a part of a page shows, with "\n\n" between blocks and "\n" for line breaks.</summary>
internal sealed class HtmlText
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "summary",
        "table", "tbody", "tr", "ul",
    };

    /// <summary>Navigation, controls, captions and what is never shown.</summary>
    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase)
    {
        "aside", "audio", "button", "canvas", "caption", "datalist", "dialog", "embed", "figcaption", "form", "head", "iframe", "input", "label", "legend", "map", "math", "menu", "meter", "nav", "noscript", "object", "optgroup", "option",
        "progress", "script", "select", "style", "svg", "template", "textarea", "title", "video",
    };

    private readonly List<string> _blocks = [];
    private readonly StringBuilder _block = new();

    /// <summary>The text of <paramref name="part"/>, without a heading that repeats <paramref name="title"/>.</summary>
    public static string Of(IElement? part, string? title)
    {
        if (part is null)
            return "";
        var text = new HtmlText();
        text.Add(part);
        text.EndBlock();
        var blocks = text._blocks;
        if (blocks.Count > 1 && title is not null && string.Equals(blocks[0], title, StringComparison.OrdinalIgnoreCase))
            blocks.RemoveAt(0);
        return string.Join("\n\n", blocks);
    }

    /// <summary>Takes out of the page what it never shows.</summary>
    public static void RemoveHidden(IDocument page)
    {
        foreach (var element in page.QuerySelectorAll("*").Where(IsHidden).ToList())
            element.Remove();
    }

    /// <summary>Goes down into <paramref name="node"/>; the page's depth is bounded, see <see cref="HtmlDepth"/>.</summary>
    private void Add(INode node)
    {
        switch (node)
        {
            case IText words:
                AddWords(words.Data);
                break;
            case IElement element when !IsSkipped(element):
                AddElement(element);
                break;
        }
    }

    private void AddElement(IElement element)
    {
        if (element.LocalName is "br")
        {
            TrimEnd();
            _block.Append('\n');
            return;
        }

        var isBlock = Blocks.Contains(element.LocalName);
        if (isBlock)
            EndBlock();
        else if (element.LocalName is "td" or "th")
            AddWords(" ");
        foreach (var child in element.ChildNodes)
            Add(child);
        if (isBlock)
            EndBlock();
    }

    private static bool IsSkipped(IElement element) =>
        Skipped.Contains(element.LocalName) || IsHidden(element)
        || element.GetAttribute("role") is "navigation" or "button" or "complementary" or "search" or "menu" or "dialog";

    private static bool IsHidden(IElement element) =>
        element.LocalName is "script" or "style" or "template" or "noscript" || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") is "true"
        || element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>White space of the source is one space; a no-break space is a character like others.</summary>
    private void AddWords(string words)
    {
        foreach (var unit in words)
        {
            if (unit is not (' ' or '\t' or '\n' or '\r' or '\f'))
                _block.Append(unit);
            else if (_block is [.., not (' ' or '\n')])
                _block.Append(' ');
        }
    }

    private void TrimEnd()
    {
        while (_block is [.., ' '])
            _block.Length--;
    }

    private void EndBlock()
    {
        var words = _block.ToString().Trim();
        _block.Clear();
        if (words.Length > 0)
            _blocks.Add(words);
    }
}
