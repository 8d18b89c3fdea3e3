using System.ComponentModel.DataAnnotations;

namespace Perspectives.Service.Contracts;

/// <summary>An article to be analysed. Bodies are read field by field, so that every error is found with its place; this describes what is read.</summary>
internal sealed record ArticleRequest
{
    /// <summary>A name of your own: replaces the article that has it. Without one it is made from outlet, title and text.</summary>
    [RegularExpression("^[A-Za-z0-9._~-]{1,128}$")]
    public string? Id { get; init; }

    [MaxLength(1_000)]
    public string? Title { get; init; }

    /// <summary>Who published it.</summary>
    [MaxLength(300)]
    public string? Outlet { get; init; }

    /// <summary>Without a zone in UTC, a day as its midnight; without any the time at which the article is first accepted. From 1600-01-01 to a year from now.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Each at most 200 UTF-16 units.</summary>
    [MaxLength(100)]
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The words of the article in plain text, paragraphs on lines of their own. Offsets of the answer count its UTF-16 units.</summary>
    [MinLength(1)]
    [MaxLength(1_000_000)]
    public required string Text { get; init; }
}
