namespace Perspectives.Articles;

/// <summary>What the caller knows of an article. Given values win over those found in the text, the page or the JSON.</summary>
public sealed record ArticleReaderOptions
{
    /// <summary>1 to 128 of the characters A-Z a-z 0-9 . _ ~ -; null for the one found, or else a hash of outlet, title and text.</summary>
    public string? Id { get; init; }

    /// <summary>The headline, at most 1,000 UTF-16 units; null or blank for the one found.</summary>
    public string? Title { get; init; }

    /// <summary>Who published the article, at most 300 UTF-16 units; null or blank for the one found.</summary>
    public string? Outlet { get; init; }

    /// <summary>From 1600-01-01 to a year from now; null for the one found. A page's own that lies elsewhere is not found.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>At most 100 tags of at most 200 UTF-16 units; empty for those found.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Whether articles in other languages than English are read all the same.</summary>
    /// <value>False: they are refused with "unsupported_language".</value>
    public bool AnyLanguage { get; init; }

    /// <summary>What says which time it is now.</summary>
    /// <value>The system.</value>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
