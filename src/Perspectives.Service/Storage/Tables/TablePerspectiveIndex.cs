using Perspectives.Service.Storage.Indexing;
using Perspectives.Service.Storage.Tables.Indexing;
using Perspectives.Service.Storage.Tables.Questions;

namespace Perspectives.Service.Storage.Tables;

/// <summary>The questions across articles, answered from the rows that <see cref="IndexWriter"/> keeps.</summary>
internal sealed class TablePerspectiveIndex : IPerspectiveIndex
{
    private readonly StorageAccount _account;
    private readonly Ledger<ActorEntry, ActorMonth, ActorRecord> _identities;
    private readonly ArticleList _articles;
    private readonly ActorList _actors;
    private readonly Timeline _timeline;
    private readonly StanceMonths _stances;
    private readonly OutletList _outlets;
    private readonly Comparison _comparison;

    public TablePerspectiveIndex(StorageAccount account)
    {
        _account = account;
        var headers = new Headers(new ArticleRows(account));
        _identities = new Ledger<ActorEntry, ActorMonth, ActorRecord>(account.Actors, ActorRecord.Rules);
        _articles = new ArticleList(account, headers);
        _actors = new ActorList(account);
        _timeline = new Timeline(account, headers, new RevisionTexts(account));
        _stances = new StanceMonths(account);
        _outlets = new OutletList(account);
        _comparison = new Comparison(account);
    }

    public Task<Page<StoredArticle>> ListArticlesAsync(ArticleFilter filter, PageRequest page, CancellationToken cancellationToken)
    {
        PageCut.Check(page);
        return _articles.ReadAsync(filter, page, cancellationToken);
    }

    public Task<Page<ActorSummary>> ListActorsAsync(ActorFilter filter, PageRequest page, CancellationToken cancellationToken)
    {
        PageCut.Check(page);
        return _actors.ReadAsync(filter, page, cancellationToken);
    }

    public async Task<ActorIdentity?> FindActorAsync(string key, CancellationToken cancellationToken)
    {
        var joins = (await _account.Joins.ReadAsync(cancellationToken)).Map;
        return await _identities.FindAsync(joins.CanonicalOf(key), cancellationToken) is { } actor ? new ActorIdentity(actor.Summary, actor.Aliases, actor.Stances) : null;
    }

    public Task<Page<TimelineStatement>> ReadTimelineAsync(string key, TimelineFilter filter, PageRequest page, CancellationToken cancellationToken)
    {
        PageCut.Check(page);
        return _timeline.ReadAsync(key, filter, page, cancellationToken);
    }

    public Task<IReadOnlyList<MonthlyStances>> CountStancesAsync(string key, TimeRange published, CancellationToken cancellationToken) =>
        _stances.ReadAsync(key, published, cancellationToken);

    public Task<Page<OutletSummary>> ListOutletsAsync(PageRequest page, CancellationToken cancellationToken)
    {
        PageCut.Check(page);
        return _outlets.ReadAsync(page, cancellationToken);
    }

    public Task<IReadOnlyList<OutletComparison>> CompareAsync(ComparisonFilter filter, CancellationToken cancellationToken) =>
        _comparison.ReadAsync(filter, cancellationToken);
}
