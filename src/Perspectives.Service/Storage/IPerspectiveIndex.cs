namespace Perspectives.Service.Storage;

/// <summary>The questions across articles. Only answered revisions count, but for <see cref="ListArticlesAsync"/>, which also has articles that wait for their first answer.</summary>
/// <remarks>A position that is not one of this list's is an <see cref="InvalidPositionException"/>.</remarks>
public interface IPerspectiveIndex
{
    /// <summary>Newest publication first.</summary>
    Task<Page<StoredArticle>> ListArticlesAsync(ArticleFilter filter, PageRequest page, CancellationToken cancellationToken);

    Task<Page<ActorSummary>> ListActorsAsync(ActorFilter filter, PageRequest page, CancellationToken cancellationToken);

    Task<ActorIdentity?> FindActorAsync(string key, CancellationToken cancellationToken);

    /// <summary>Newest publication first; the statements of one article in the order of its text. Empty for an unknown actor.</summary>
    Task<Page<TimelineStatement>> ReadTimelineAsync(string key, TimelineFilter filter, PageRequest page, CancellationToken cancellationToken);

    /// <summary>Newest month first, then by outlet.</summary>
    Task<IReadOnlyList<MonthlyStances>> CountStancesAsync(string key, TimeRange published, CancellationToken cancellationToken);

    /// <summary>Most articles first.</summary>
    Task<Page<OutletSummary>> ListOutletsAsync(PageRequest page, CancellationToken cancellationToken);

    /// <summary>The chosen outlets in their order, also those without an article.</summary>
    Task<IReadOnlyList<OutletComparison>> CompareAsync(ComparisonFilter filter, CancellationToken cancellationToken);
}
