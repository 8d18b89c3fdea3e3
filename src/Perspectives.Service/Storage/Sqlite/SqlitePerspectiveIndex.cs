using Perspectives.Service.Storage.Indexing;
using Perspectives.Service.Storage.Sqlite.Identity;
using Perspectives.Service.Storage.Sqlite.Questions;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>The questions across articles, answered from the tables that <see cref="SqliteIndexWriter"/> keeps. Each answer is of one state of the store.</summary>
internal sealed class SqlitePerspectiveIndex(SqliteDatabase database) : IPerspectiveIndex
{
    public Task<Page<StoredArticle>> ListArticlesAsync(ArticleFilter filter, PageRequest page, CancellationToken cancellationToken)
    {
        PageCut.Check(page);
        return database.ReadAsync(connection => ArticleList.Read(connection, filter.Actor is { } key ? filter with { Actor = JoinTable.CanonicalOf(connection, key) } : filter, page), cancellationToken);
    }

    public Task<Page<ActorSummary>> ListActorsAsync(ActorFilter filter, PageRequest page, CancellationToken cancellationToken)
    {
        PageCut.Check(page);
        return database.ReadAsync(connection => ActorList.Read(connection, filter, page), cancellationToken);
    }

    public Task<ActorIdentity?> FindActorAsync(string key, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => ActorIdentityQuery.Find(connection, JoinTable.CanonicalOf(connection, key)), cancellationToken);

    public Task<Page<TimelineStatement>> ReadTimelineAsync(string key, TimelineFilter filter, PageRequest page, CancellationToken cancellationToken)
    {
        PageCut.Check(page);
        return database.ReadAsync(connection => Timeline.Read(connection, JoinTable.CanonicalOf(connection, key), filter, page), cancellationToken);
    }

    public Task<IReadOnlyList<MonthlyStances>> CountStancesAsync(string key, TimeRange published, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => StanceMonths.Read(connection, JoinTable.CanonicalOf(connection, key), published), cancellationToken);

    public Task<Page<OutletSummary>> ListOutletsAsync(PageRequest page, CancellationToken cancellationToken)
    {
        PageCut.Check(page);
        return database.ReadAsync(connection => OutletList.Read(connection, page), cancellationToken);
    }

    public Task<IReadOnlyList<OutletComparison>> CompareAsync(ComparisonFilter filter, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => Comparison.Read(connection, filter with { Actors = [.. filter.Actors.Select(key => JoinTable.CanonicalOf(connection, key))] }), cancellationToken);
}
