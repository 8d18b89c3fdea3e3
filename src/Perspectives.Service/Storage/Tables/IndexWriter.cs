using System.Collections.Concurrent;
using Azure.Data.Tables;
using Perspectives.Grouping;
using Perspectives.Service.Identity;
using Perspectives.Service.Storage.Folding;
using Perspectives.Service.Storage.Indexing;
using Perspectives.Service.Storage.Tables.Identity;
using Perspectives.Service.Storage.Tables.Indexing;

namespace Perspectives.Service.Storage.Tables;

/// <summary>
/// Keeps what is asked across articles in step with the articles. Rows of lists and timelines come before the article's header shows their text and go after
/// it shows another; sums are made anew when the rows that they are the sums of are as they are to be.
/// </summary>
internal sealed class IndexWriter(StorageAccount account, Copies copies, TimeProvider time)
{
    private readonly ListRows _lists = new(account);
    private readonly Ledger<ActorEntry, ActorMonth, ActorRecord> _actors = new(account.Actors, ActorRecord.Rules);
    private readonly Ledger<OutletEntry, OutletMonth, OutletRecord> _outlets = new(account.Outlets, OutletRecord.Rules);
    private readonly Places _places = new(account);

    /// <summary>Enters an article that waits for its first answer into its lists.</summary>
    public Task ListAsync(ArticleHeader header, CancellationToken cancellationToken)
    {
        var revision = IndexedRevision.Of(header, header.Last, answer: null);
        return _lists.PutAsync(revision, cancellationToken);
    }

    /// <summary>Writes what is to be read with the answer. It does not count before the article's header has the text.</summary>
    /// <param name="revision">The text.</param>
    /// <param name="answer">Its answer.</param>
    /// <param name="isCopy">Whether the article's header will say so at first.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    public async Task PrepareAsync(IndexedRevision revision, ArticlePerspectives answer, bool isCopy, CancellationToken cancellationToken)
    {
        await account.Articles.PutAsync(Row(revision), cancellationToken);
        var place = EntryPlace.Of(revision);
        var writes = revision.Actors.Select(Func<Task> (actor) => () => _actors.PutAsync(
            actor.Key, place, ActorEntry.Of(revision, actor, isCopy), row => TimelineRows.Write(row, answer, actor.Key), cancellationToken)).ToList();
        writes.Add(() => copies.EnterAsync(revision, cancellationToken));
        // Also those in which it waited: whoever accepted it may have ended before they were written.
        writes.Add(() => _lists.PutAsync(revision, cancellationToken));
        await AtOnce.RunAsync(writes);
    }

    /// <summary>Makes what is counted anew, after the text has become the answered one.</summary>
    /// <param name="revision">The text.</param>
    /// <param name="isCopy">Whether the article's header says so.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    public async Task SettleAsync(IndexedRevision revision, bool isCopy, CancellationToken cancellationToken)
    {
        await RecountAsync(revision, OutletOf(revision) is null ? null : OutletEntry.Of(revision, isCopy), cancellationToken);
        await SettleCopiesAsync(revision.TextHash!, known: isCopy ? null : revision, cancellationToken);
    }

    /// <summary>The same for an answer that became the article's in a process that ended since.</summary>
    public async Task SettleAsync(ArticleHeader header, CancellationToken cancellationToken)
    {
        if (await FindAsync(header, cancellationToken) is { } revision)
            await SettleAsync(revision, header.SameAs is not null, cancellationToken);
    }

    /// <summary>Takes out what there is of a text that the article has no more.</summary>
    /// <param name="revision">Of that text.</param>
    /// <param name="header">The article as it is; null where it is gone.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    public async Task RemoveAsync(IndexedRevision revision, ArticleHeader? header, CancellationToken cancellationToken)
    {
        await _lists.RemoveAsync(revision, cancellationToken);
        if (revision.TextHash is not { } textHash)
            return;
        var place = EntryPlace.Of(revision);
        var removals = revision.Actors.Select(Func<Task> (actor) => () => _actors.RemoveAsync(actor.Key, place, cancellationToken)).ToList();
        if (OutletOf(revision) is { } outlet)
            removals.Add(() => _outlets.RemoveAsync(outlet, place, cancellationToken));
        await AtOnce.RunAsync(removals);
        await RecountAsync(revision, entry: null, cancellationToken);
        if (header?.Incarnation == revision.Incarnation && header.Answered?.TextHash == textHash)
            return;
        await copies.LeaveAsync(revision, cancellationToken);
        await SettleCopiesAsync(textHash, known: null, cancellationToken);
    }

    private Task SettleCopiesAsync(string textHash, IndexedRevision? known, CancellationToken cancellationToken) => copies.SettleAsync(
        textHash,
        known,
        async header =>
        {
            if (await FindAsync(header, cancellationToken) is { } revision)
                await MarkAsync(revision, isCopy: header.SameAs is not null, cancellationToken);
        },
        cancellationToken);

    /// <summary>Says of an article's entries whether they stand in a copy.</summary>
    private async Task MarkAsync(IndexedRevision revision, bool isCopy, CancellationToken cancellationToken)
    {
        var place = EntryPlace.Of(revision);
        var changes = revision.Actors.Select(Func<Task> (actor) => () => _actors.ChangeAsync(actor.Key, place, entry => entry with { IsCopy = isCopy }, cancellationToken)).ToList();
        if (OutletOf(revision) is { } outlet)
            changes.Add(() => _outlets.ChangeAsync(outlet, place, entry => entry with { IsCopy = isCopy }, cancellationToken));
        await AtOnce.RunAsync(changes);
        await RecountAsync(revision, entry: null, cancellationToken);
    }

    /// <summary>Makes the sums of all whom a change of a join concerns anew.</summary>
    public async Task SettleAsync(UnsettledJoin join, CancellationToken cancellationToken)
    {
        var joins = await account.Joins.ReadAsync(cancellationToken);
        var months = await _actors.FindMonthsAsync(joins.Map.LeadingTo(join.Key), cancellationToken);
        // Who has no entries is a name all the same.
        if (months.Count == 0)
            months = [.. (await _actors.FindMonthsAsync([.. join.Actors.SelectMany(joins.Map.MembersOf).Distinct(StringComparer.Ordinal)], cancellationToken)).Take(1)];
        var placements = await RecountActorsAsync(_ => join.Actors, months, joins, cancellationToken);
        await _places.ApplyAsync(placements, cancellationToken);
    }

    /// <param name="revision">Whose actors and outlet are counted.</param>
    /// <param name="entry">The outlet's new entry, of which nobody reads before it is counted; null where it is there.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    private async Task RecountAsync(IndexedRevision revision, OutletEntry? entry, CancellationToken cancellationToken)
    {
        var month = Month.Of(revision.PublishedAt.ToUnixTimeMilliseconds());
        var placements = new ConcurrentBag<Placement?>();
        var counts = new List<Func<Task>>();
        if (revision.Actors.Length > 0)
        {
            counts.Add(async () =>
            {
                // As they were some time ago: whether they are others by now is asked afterwards.
                var joins = account.Joins.Last ?? await account.Joins.ReadAsync(cancellationToken);
                foreach (var placement in await RecountActorsAsync(map => revision.Actors.Select(actor => map.CanonicalOf(actor.Key)), [month], joins, cancellationToken))
                    placements.Add(placement);
            });
        }

        if (OutletOf(revision) is { } outlet)
            counts.Add(async () => placements.Add(await _outlets.RecountAsync(outlet, [outlet], month, entry is null ? null : (EntryPlace.Of(revision), entry), Placing.Begin(time.GetUtcNow()), cancellationToken)));
        await AtOnce.RunAsync(counts);
        await _places.ApplyAsync([.. placements.OfType<Placement>()], cancellationToken);
    }

    /// <summary>
    /// Counts by the joins as they are when it is done: whoever has changed one meanwhile may have counted before something was there, and have been
    /// overwritten here since.
    /// </summary>
    private async Task<IReadOnlyCollection<Placement>> RecountActorsAsync(
        Func<JoinMap, IEnumerable<string>> actorsOf, IReadOnlyCollection<Month> months, JoinReading joins, CancellationToken cancellationToken)
    {
        var placing = Placing.Begin(time.GetUtcNow());
        var actors = new HashSet<string>(StringComparer.Ordinal);
        var placements = new ConcurrentDictionary<string, Placement?>(StringComparer.Ordinal);
        for (JoinReading? counted = null; counted is null || counted.Tag != joins.Tag; joins = await account.Joins.ReadAsync(cancellationToken))
        {
            counted = joins;
            actors.UnionWith(actorsOf(joins.Map));
            await AtOnce.RunAsync(actors.Select(Func<Task> (actor) => async () =>
            {
                foreach (var month in months)
                    placements[actor] = await _actors.RecountAsync(actor, counted.Map.MembersOf(actor), month, added: null, placing, cancellationToken);
            }));
        }

        return [.. placements.Values.OfType<Placement>()];
    }

    private async Task<IndexedRevision?> FindAsync(ArticleHeader header, CancellationToken cancellationToken) =>
        (await account.Articles.FindAsync(ArticleRows.Partition(header.Id), ArticleRows.IndexKey(header.Visible.OperationId), cancellationToken))?.ReadJson(TableJson.Readable.IndexedRevision);

    /// <summary>The row that says which rows there are of the text.</summary>
    public static TableEntity Row(IndexedRevision revision) =>
        new TableEntity(ArticleRows.Partition(revision.ArticleId), ArticleRows.IndexKey(revision.OperationId)).WithJson(revision, TableJson.Readable.IndexedRevision);

    private static string? OutletOf(IndexedRevision revision) => FoldedKey.Of(revision.Outlet);
}
