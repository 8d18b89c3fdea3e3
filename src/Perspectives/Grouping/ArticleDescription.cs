namespace Perspectives.Grouping;

/// <summary>What the answer says of its article.</summary>
public sealed record ArticleDescription
{
    public required string Id { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>ISO 639-1 code of the language that the text was taken to be in.</summary>
    public required string Language { get; init; }

    /// <summary>UTF-16 units of the text.</summary>
    public required int Length { get; init; }

    /// <summary>1 for an article read once; a store counts its changed texts.</summary>
    public int Revision { get; init; } = 1;

    /// <summary>Id of an earlier article with the same text; known to a store only.</summary>
    public string? SameAs { get; init; }

    /// <summary>The text that the offsets count in, where the caller did not send it as it was analysed (HTML, files); else null.</summary>
    public string? Text { get; init; }
}
