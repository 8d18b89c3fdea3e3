namespace Perspectives.Articles;

/// <summary>
/// An article as it is analysed. ArticleReader makes it from what people have: plain text, HTML or JSON.
/// </summary>
public sealed record Article
{
    /// <summary>The most UTF-16 units that an article's text may have: longer texts are refused, not cut.</summary>
    public const int MaximumLength = 1_000_000;

    public required string Id { get; init; }

    /// <summary>The headline. The language model reads it beside every window, so a wrong one changes stances; null where none is known.</summary>
    public string? Title { get; init; }

    /// <summary>Who published the article; never who is quoted in it.</summary>
    public string? Outlet { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>ISO 639-1 code of the language that the text is taken to be in; "und" where it is too short to tell.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Whether the text was made from something else (HTML, a file), so that an answer must carry it for its offsets to be of use.</summary>
    public bool TextIsDerived { get; init; }

    /// <summary>The text, whole and never changed: every offset of the answer counts its UTF-16 units.</summary>
    public required string Text { get; init; }

    /// <summary>Where reading begins: after the title, where the title stands in the text. Nothing before it becomes a statement or a name.</summary>
    public int BodyStart { get; init; }

    /// <summary>
    /// Parts that are no article (section labels, bylines, photo credits, "Advertisement"), ordered and not overlapping. They stay in the text,
    /// but no word is read from them.
    /// </summary>
    public IReadOnlyList<TextSpan> Boilerplate { get; init; } = [];

    /// <summary>The words of the text at <paramref name="span"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in the text.</exception>
    public string this[TextSpan span] => Text[span.Start..span.End];
}
