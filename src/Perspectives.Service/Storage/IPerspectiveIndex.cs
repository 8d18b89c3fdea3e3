namespace Perspectives.Service.Storage;

/// <summary>The questions across articles. Only answered revisions count, but for <see cref="ListArticlesAsync"/>, which also has articles that wait for their first answer.</summary>
/// <remarks>
/// A position that is not one of this list's is an <see cref="InvalidPositionException"/>, and more than 400 different words to search for are an <see cref="ArgumentException"/>.
/// What arrives before a position while a list is read on moves nothing behind it.
/// </remarks>
public interface IPerspectiveIndex
{
    /// <summary>Newest publication first.</summary>
    Task<Page<StoredArticle>> ListArticlesAsync(ArticleFilter filter, PageRequest page, CancellationToken cancellationToken);

    /// <summary>In the order that the filter asks for; those who are level by their keys.</summary>
    Task<Page<ActorSummary>> ListActorsAsync(ActorFilter filter, PageRequest page, CancellationToken cancellationToken);

    Task<ActorIdentity?> FindActorAsync(string key, CancellationToken cancellationToken);

    /// <summary>Newest publication first; the statements of one article in the order of its text. Empty for an unknown actor.</summary>
    Task<Page<TimelineStatement>> ReadTimelineAsync(string key, TimelineFilter filter, PageRequest page, CancellationToken cancellationToken);

    /// <summary>Newest month first, then by outlet.</summary>
    Task<IReadOnlyList<MonthlyStances>> CountStancesAsync(string key, TimeRange published, CancellationToken cancellationToken);

    /// <summary>Most articles first, those with as many by their keys.</summary>
    Task<Page<OutletSummary>> ListOutletsAsync(PageRequest page, CancellationToken cancellationToken);

    /// <summary>The chosen outlets in their order, also those without an article.</summary>
    Task<IReadOnlyList<OutletComparison>> CompareAsync(ComparisonFilter filter, CancellationToken cancellationToken);
}
