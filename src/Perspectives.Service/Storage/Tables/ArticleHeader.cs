using System.Globalization;
using Perspectives.Stances;

namespace Perspectives.Service.Storage.Tables;

/// <summary>
/// The row by which everything else of an article counts or does not: rows of a text or an answer are those of the article if this one names their
/// operation. Each visible step is one guarded write of it.
/// </summary>
internal sealed record ArticleHeader
{
    public required string Id { get; init; }

    /// <summary>The operation that made the article: it tells it from one that had the same id before.</summary>
    public required string Incarnation { get; init; }

    /// <summary>Orders articles accepted in the same millisecond.</summary>
    public required long Sequence { get; init; }

    /// <summary>First acceptance of the id.</summary>
    public required DateTimeOffset AcceptedAt { get; init; }

    /// <summary>Steps so far that a reader can see.</summary>
    public required int Change { get; init; }

    /// <summary>The last number given to a text.</summary>
    public required int RevisionCount { get; init; }

    /// <summary>The text sent last: the answered one, or one that waits or has failed.</summary>
    public required RevisionHeader Last { get; init; }

    public RevisionHeader? Answered { get; init; }

    public required bool IsPending { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    public string? SameAs { get; init; }

    /// <summary>Overall stances of the answer's actors.</summary>
    public Stance[] Stances { get; init; } = [];

    public int StatementCount { get; init; }

    public int ActorCount { get; init; }

    /// <summary>The text that readers are shown.</summary>
    internal RevisionHeader Visible => Answered ?? Last;

    internal string Version => string.Create(CultureInfo.InvariantCulture, $"{Incarnation}.{Change}");

    /// <summary>Whether the text is one of those that are kept.</summary>
    public bool Has(string operationId) => Last.OperationId == operationId || Answered?.OperationId == operationId;

    public StoredArticle ToArticle() => new()
    {
        Id = Id,
        Title = Visible.Facts.Title,
        Outlet = Visible.Facts.Outlet,
        PublishedAt = Visible.Facts.PublishedAt,
        Tags = Visible.Facts.Tags,
        Language = Visible.Facts.Language,
        Length = Visible.Facts.Length,
        State = Answered is not null ? ArticleState.Answered : IsPending ? ArticleState.Queued : ArticleState.Failed,
        Revision = Answered?.Number ?? 0,
        OperationId = Last.OperationId,
        IsPending = IsPending,
        SameAs = SameAs,
        StatementCount = StatementCount,
        ActorCount = ActorCount,
        AcceptedAt = AcceptedAt,
        AnsweredAt = AnsweredAt,
        Version = Version,
    };
}
