using Perspectives.Grouping;
using Perspectives.Service.Storage.Indexing;

namespace Perspectives.Service.Storage.Tables;

/// <summary>
/// What the index has of a text of an article: written down before the first of its rows and removed after the last, so that all of them can be found
/// whatever happens in between.
/// </summary>
internal sealed record IndexedRevision
{
    public required string ArticleId { get; init; }

    public required string Incarnation { get; init; }

    public required string OperationId { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>Names of the lists that the article is in.</summary>
    public required string[] Lists { get; init; }

    /// <summary>Of the article, and its order among those of the same moment: copies go by it.</summary>
    public required DateTimeOffset AcceptedAt { get; init; }

    /// <inheritdoc cref="AcceptedAt"/>
    public required long Sequence { get; init; }

    /// <summary>Null for a text that has no answer yet: it is in lists only.</summary>
    public string? TextHash { get; init; }

    public string? Outlet { get; init; }

    /// <summary>Those with a key.</summary>
    public IndexedActor[] Actors { get; init; } = [];

    /// <summary>Of all statements.</summary>
    public StanceCounts All { get; init; }

    /// <summary>Of sources without an identity across articles.</summary>
    public StanceCounts Unnamed { get; init; }

    /// <param name="header">Of the article.</param>
    /// <param name="revision">The text.</param>
    /// <param name="answer">Null for a text that has none yet.</param>
    public static IndexedRevision Of(ArticleHeader header, RevisionHeader revision, ArticlePerspectives? answer)
    {
        var revised = new IndexedRevision
        {
            ArticleId = header.Id,
            Incarnation = header.Incarnation,
            OperationId = revision.OperationId,
            PublishedAt = revision.Facts.PublishedAt,
            Outlet = revision.Facts.Outlet,
            Lists = [.. ListName.Of(revision.Facts.Outlet, revision.Facts.Tags, revision.Facts.Title).Concat(StancesIn(answer))],
            AcceptedAt = header.AcceptedAt,
            Sequence = header.Sequence,
        };
        return answer is null ? revised : revised.WithAnswer(revision.TextHash, answer);
    }

    private static IEnumerable<string> StancesIn(ArticlePerspectives? answer) =>
        (answer?.Actors ?? []).Select(static actor => actor.Stance).Distinct().Select(ListName.OfStance);

    private IndexedRevision WithAnswer(string textHash, ArticlePerspectives answer)
    {
        var actors = IndexedPerspective.NamedIn(answer).Select(IndexedActor.Of).ToArray();
        var all = IndexedPerspective.CountOf(answer.Statements);
        return this with
        {
            TextHash = textHash,
            Actors = actors,
            All = all,
            Unnamed = actors.Aggregate(all, static (left, actor) => left - actor.Stances),
        };
    }
}
