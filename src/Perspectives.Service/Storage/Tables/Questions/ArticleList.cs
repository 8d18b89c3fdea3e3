using System.Runtime.CompilerServices;
using Perspectives.Service.Storage.Indexing;
using Perspectives.Service.Storage.Tables.Indexing;

namespace Perspectives.Service.Storage.Tables.Questions;

/// <summary>Articles by any filter: one list is gone along from its newest article on, and each article's header says whether it counts and fits, until the page is full.</summary>
internal sealed class ArticleList(StorageAccount account, Headers headers)
{
    private const char Letter = 'a';

    private readonly ListRows _lists = new(account);
    private readonly Ledger<ActorEntry, ActorMonth, ActorRecord> _actors = new(account.Actors, ActorRecord.Rules);

    public async Task<Page<StoredArticle>> ReadAsync(ArticleFilter filter, PageRequest page, CancellationToken cancellationToken)
    {
        var after = TablePosition.Read(Letter, page.After);
        if (ArticleMatch.Of(filter) is not { } match)
            return PageCut.Empty<StoredArticle>();
        var found = new List<StoredArticle>();
        var candidates = CandidatesOf(match, TimeBounds.Of(filter.Published), after, page.Size + 1, cancellationToken);
        await foreach (var chunk in candidates.Chunk(Headers.ChunkOf(page)).WithCancellation(cancellationToken))
        {
            foreach (var (place, header) in await headers.WithAsync(chunk, static place => place.ArticleId, cancellationToken))
            {
                if (header?.Visible.OperationId == place.OperationId && match.Fits(header))
                    found.Add(header.ToArticle());
            }

            if (found.Count > page.Size)
                break;
        }

        return PageCut.Of<StoredArticle, StoredArticle>(
            found, page, static article => new TablePosition(article.PublishedAt.ToUnixTimeMilliseconds(), article.Id).Write(Letter), static all => all);
    }

    private IAsyncEnumerable<ListedArticle> CandidatesOf(ArticleMatch match, TimeBounds bounds, TablePosition? after, int pageSize, CancellationToken cancellationToken)
    {
        if (match.Actor is { } actor)
            return CandidatesOf(actor, match, bounds, after, pageSize, cancellationToken);
        return _lists.ReadAsync(match.List, bounds, after is null ? null : (after.Value, after.Name), pageSize, cancellationToken);
    }

    private async IAsyncEnumerable<ListedArticle> CandidatesOf(
        string actor, ArticleMatch match, TimeBounds bounds, TablePosition? after, int pageSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        const string Entries = Ledger<ActorEntry, ActorMonth, ActorRecord>.Entries;
        var from = EntryPlace.FirstIn(Entries, bounds);
        if (after is not null && EntryPlace.BehindArticle(Entries, after.Value, after.Name) is var behind && string.CompareOrdinal(behind, from) > 0)
            from = behind;
        var joins = (await account.Joins.ReadAsync(cancellationToken)).Map;
        var keys = joins.MembersOf(joins.CanonicalOf(actor));
        var entries = _actors.ReadRowsAsync(keys, from, EntryPlace.BehindIn(Entries, bounds), pageSize, cancellationToken, TableColumns.Jsons).Select(_actors.Combine)
            .Where(entry => match.Stance is not { } stance || entry.Overall.Contains(stance));
        await foreach (var entry in entries)
            yield return new ListedArticle(entry.ArticleId, entry.OperationId);
    }
}
