using Perspectives.Articles;

namespace Perspectives.Grouping;

/// <summary>A piece of the article with its words: the text's units from <paramref name="Start"/> up to <paramref name="End"/> are <paramref name="Text"/>.</summary>
/// <param name="Start">First UTF-16 unit in the unchanged text.</param>
/// <param name="End">Unit after the last one.</param>
/// <param name="Text">The words, letter for letter.</param>
public sealed record Excerpt(int Start, int End, string Text)
{
    public static Excerpt Of(Article article, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new Excerpt(span.Start, span.End, article[span]);
    }
}
