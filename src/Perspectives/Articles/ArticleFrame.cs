using Perspectives.Articles.Boilerplate;

namespace Perspectives.Articles;

/// <summary>What of a text is not its body: the headline, and lines of the page that are no article.</summary>
/// <param name="Title">The headline that stands in the text; null where none does.</param>
/// <param name="BodyStart">Where reading begins: the line after the headline, or 0.</param>
/// <param name="Boilerplate">Ordered and disjoint.</param>
internal sealed record ArticleFrame(string? Title, int BodyStart, IReadOnlyList<TextSpan> Boilerplate)
{
    /// <summary>Looks for a given title in the first lines; without one, for a line that looks like a headline.</summary>
    public static ArticleFrame Find(string text, string? givenTitle)
    {
        var titleLine = givenTitle is null ? Headline.Find(text) : Headline.Find(text, givenTitle);
        var boilerplate = BoilerplateFinder.Find(text, titleLine?.Span);
        return titleLine is { } line
            ? new ArticleFrame(OnOneLine(Headline.TitleOf(line)), line.Next, boilerplate)
            : new ArticleFrame(null, 0, boilerplate);
    }

    /// <summary>What is given as a title may have no control characters, so that one that is found has none either, and can be given again.</summary>
    private static string OnOneLine(string title) => UnicodeCheck.FindControl(title) < 0 ? title : OneLine.Of(title);
}
