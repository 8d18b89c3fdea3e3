using Perspectives.Service.Storage;

namespace Perspectives.Service.Contracts;

/// <summary>
/// What is known of an article beside its text and its answer. Title, outlet, time, tags, language and length are those of the answered revision, or of
/// the accepted one while none is answered.
/// </summary>
internal sealed record ArticleResponse
{
    public required string Id { get; init; }

    public required string? Title { get; init; }

    public required string? Outlet { get; init; }

    /// <summary>As given, or else the time at which the article was first accepted.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public required string Language { get; init; }

    /// <summary>UTF-16 units of the text.</summary>
    public required int Length { get; init; }

    public required ArticleState State { get; init; }

    /// <summary>The revision that is answered; 0 while none is.</summary>
    public required int Revision { get; init; }

    /// <summary>Whether a text accepted last still waits for its answer.</summary>
    public required bool Pending { get; init; }

    /// <summary>Id of the earliest accepted article with the same answered text; null where this is it.</summary>
    public required string? SameAs { get; init; }

    public required int StatementCount { get; init; }

    public required int ActorCount { get; init; }

    public required DateTimeOffset AcceptedAt { get; init; }

    /// <summary>When the answered revision was answered; null while none is.</summary>
    public required DateTimeOffset? AnsweredAt { get; init; }

    public required ArticleLinks Links { get; init; }

    public static ArticleResponse Of(StoredArticle article, Addresses addresses) => new()
    {
        Id = article.Id,
        Title = article.Title,
        Outlet = article.Outlet,
        PublishedAt = article.PublishedAt,
        Tags = article.Tags,
        Language = article.Language,
        Length = article.Length,
        State = article.State,
        Revision = article.Revision,
        Pending = article.IsPending,
        SameAs = article.SameAs,
        StatementCount = article.StatementCount,
        ActorCount = article.ActorCount,
        AcceptedAt = article.AcceptedAt,
        AnsweredAt = article.AnsweredAt,
        Links = new ArticleLinks(
            addresses.Article(article.Id), addresses.Perspectives(article.Id), addresses.Text(article.Id), addresses.Operation(article.OperationId)),
    };
}
