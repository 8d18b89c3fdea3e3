namespace Perspectives.Articles;

/// <summary>What was found in the input, before it is checked and becomes an <see cref="Article"/>.</summary>
internal sealed record ArticleDraft
{
    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public required string Text { get; init; }

    public bool TextIsDerived { get; init; }

    /// <summary>What the page itself says of its language; believed only where the text is too short to tell.</summary>
    public string? LanguageHint { get; init; }

    /// <summary>The draft with the caller's values in place of those that were found.</summary>
    public ArticleDraft With(ArticleReaderOptions options) => this with
    {
        Id = options.Id ?? Id,
        Title = Given(options.Title) ?? Given(Title),
        Outlet = Given(options.Outlet) ?? Given(Outlet),
        PublishedAt = options.PublishedAt ?? PublishedAt,
        Tags = options.Tags.Count > 0 ? options.Tags : Tags,
    };

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
