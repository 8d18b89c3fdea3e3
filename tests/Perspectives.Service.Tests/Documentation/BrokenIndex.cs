using Perspectives.Service.Storage;

namespace Perspectives.Service.Tests.Documentation;

/// <summary>An index that cannot be read.</summary>
internal sealed class BrokenIndex(Exception failure) : IPerspectiveIndex
{
    public Task<Page<StoredArticle>> ListArticlesAsync(ArticleFilter filter, PageRequest page, CancellationToken cancellationToken) => throw failure;

    public Task<Page<ActorSummary>> ListActorsAsync(ActorFilter filter, PageRequest page, CancellationToken cancellationToken) => throw failure;

    public Task<ActorIdentity?> FindActorAsync(string key, CancellationToken cancellationToken) => throw failure;

    public Task<Page<TimelineStatement>> ReadTimelineAsync(string key, TimelineFilter filter, PageRequest page, CancellationToken cancellationToken) => throw failure;

    public Task<IReadOnlyList<MonthlyStances>> CountStancesAsync(string key, TimeRange published, CancellationToken cancellationToken) => throw failure;

    public Task<Page<OutletSummary>> ListOutletsAsync(PageRequest page, CancellationToken cancellationToken) => throw failure;

    public Task<IReadOnlyList<OutletComparison>> CompareAsync(ComparisonFilter filter, CancellationToken cancellationToken) => throw failure;
}
