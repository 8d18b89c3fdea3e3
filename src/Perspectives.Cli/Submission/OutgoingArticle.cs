using Perspectives.Articles;

namespace Perspectives.Cli.Submission;

/// <summary>An article on its way to a service, as it lies in its file: the service reads it.</summary>
internal sealed record OutgoingArticle
{
    /// <summary>How messages call it: the file and, of a file with an article a line, the line.</summary>
    public required string Name { get; init; }

    /// <summary>The id in its JSON; null where it has none.</summary>
    public string? OwnId { get; init; }

    /// <summary>The id that the file's name makes; null where it makes none.</summary>
    public string? FileId { get; init; }

    /// <summary>Null where the service is to make one.</summary>
    public string? Id => OwnId ?? FileId;

    public OutgoingKind Kind { get; init; }

    public byte[] Content { get; init; } = [];

    /// <summary>Bytes that it took of its input.</summary>
    public long Length { get; init; }

    /// <summary>Why it cannot be sent; null where it can.</summary>
    public ArticleError? Error { get; init; }
}
