using Perspectives.Grouping;

namespace Perspectives.Service.Storage;

/// <summary>
/// What the store knows of an article without its text and answer. Title, outlet, time, tags, language and length are those of the answered revision,
/// or of the accepted one while none is answered.
/// </summary>
public sealed record StoredArticle
{
    public required string Id { get; init; }

    public required string? Title { get; init; }

    public required string? Outlet { get; init; }

    /// <summary>As given, or else the time at which the id was first accepted.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public required string Language { get; init; }

    /// <summary>UTF-16 units of the text.</summary>
    public required int Length { get; init; }

    public required ArticleState State { get; init; }

    /// <summary>The revision that is answered; 0 while none is.</summary>
    public required int Revision { get; init; }

    /// <summary>The operation of the text accepted last.</summary>
    public required string OperationId { get; init; }

    /// <summary>Whether a text accepted last still waits for its answer.</summary>
    public required bool IsPending { get; init; }

    /// <summary>Id of the earliest accepted article with the same answered text; null where this is it.</summary>
    public required string? SameAs { get; init; }

    public required int StatementCount { get; init; }

    public required int ActorCount { get; init; }

    /// <summary>First acceptance of the id.</summary>
    public required DateTimeOffset AcceptedAt { get; init; }

    /// <summary>When the answered revision was answered; null while none is.</summary>
    public required DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>Changes with everything that a reader of the article or its answer can see, and never comes again, also not after a deletion. Letters, digits, "." and "-".</summary>
    public required string Version { get; init; }

    /// <summary>The part of an answer that says of which article it is.</summary>
    /// <param name="text">The article's text where it goes along with the answer; null where the sender has it.</param>
    internal ArticleDescription Describe(string? text) => new()
    {
        Id = Id,
        Title = Title,
        Outlet = Outlet,
        PublishedAt = PublishedAt,
        Tags = Tags,
        Language = Language,
        Length = Length,
        Revision = Revision,
        SameAs = SameAs,
        Text = text,
    };
}
