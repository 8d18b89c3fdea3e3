using Azure.Data.Tables;
using Perspectives.Actors;
using Perspectives.Service.Storage.Folding;
using Perspectives.Service.Storage.Indexing;
using Perspectives.Service.Storage.Tables.Indexing;

namespace Perspectives.Service.Storage.Tables.Questions;

/// <summary>
/// Actors in order. Those whose names begin as asked for are found and put in order or, where they are many, the actors are gone along in order and each is
/// asked for such a name, until the page is full.
/// </summary>
internal sealed class ActorList(StorageAccount account)
{
    /// <summary>The most rows of fitting names whose actors are put in order.</summary>
    private const int MostSorted = 500;

    private readonly Ledger<ActorEntry, ActorMonth, ActorRecord> _actors = new(account.Actors, ActorRecord.Rules);

    public async Task<Page<ActorSummary>> ReadAsync(ActorFilter filter, PageRequest page, CancellationToken cancellationToken)
    {
        var letter = filter.Order == ActorOrder.MostRecent ? 'r' : 'q';
        var after = TablePosition.Read(letter, page.After);
        var prefix = string.IsNullOrWhiteSpace(filter.Prefix) ? null : string.Join(' ', FoldedWords.Of(filter.Prefix));
        if (prefix is { Length: 0 })
            return PageCut.Empty<ActorSummary>();
        var named = prefix is null ? null : await FindNamedAsync(prefix, cancellationToken);
        var found = named is not null
            ? await ReadSortedAsync(named, filter, prefix!, after, page.Size + 1, cancellationToken)
            : await ReadInOrderAsync(filter, prefix, after, page, cancellationToken);
        return PageCut.Of<ActorSummary, ActorSummary>(found, page, actor => new TablePosition(ValueOf(actor, filter.Order), actor.Key).Write(letter), static all => all);
    }

    /// <summary>Keys of those whose names begin so; null where they are too many to be put in order.</summary>
    private async Task<List<string>?> FindNamedAsync(string prefix, CancellationToken cancellationToken)
    {
        var from = TableKey.EncodeBeginning(prefix);
        var rows = await account.ActorIndex.ReadAsync(ActorRecord.NamesWith(prefix), from, TableKey.After(from), MostSorted + 1, cancellationToken)
            .Take(MostSorted + 1).Select(PlacedRow.KeyOf).ToListAsync(cancellationToken);
        return rows.Count > MostSorted ? null : [.. rows.Distinct(StringComparer.Ordinal)];
    }

    private async Task<List<ActorSummary>> ReadSortedAsync(List<string> keys, ActorFilter filter, string prefix, TablePosition? after, int most, CancellationToken cancellationToken)
    {
        var records = await Headers.ReadAsync(keys, key => _actors.FindAsync(key, cancellationToken), cancellationToken);
        var behind = after is null ? "" : PlaceOf(after.Value, after.Name);
        return [.. records.Values.Where(record => record is not null && Fits(record, filter.Kind, prefix)).Select(static record => record!.Summary)
            .Where(actor => string.CompareOrdinal(PlaceOf(actor, filter.Order), behind) > 0)
            .OrderBy(actor => PlaceOf(actor, filter.Order), StringComparer.Ordinal).Take(most)];
    }

    private async Task<List<ActorSummary>> ReadInOrderAsync(ActorFilter filter, string? prefix, TablePosition? after, PageRequest page, CancellationToken cancellationToken)
    {
        var found = new List<ActorSummary>();
        await foreach (var chunk in RowsInOrder(filter, after, page, cancellationToken).Chunk(Headers.ChunkOf(page)).WithCancellation(cancellationToken))
        {
            var records = await Headers.ReadAsync(chunk.Select(PlacedRow.KeyOf), key => _actors.FindAsync(key, cancellationToken), cancellationToken);
            foreach (var row in chunk)
            {
                // A row of where the actor was before is left out.
                if (records[PlacedRow.KeyOf(row)] is { } record && ActorRecord.KeyIn(record.Summary, filter.Order) == row.RowKey && Fits(record, filter.Kind, prefix))
                    found.Add(record.Summary);
            }

            if (found.Count > page.Size)
                break;
        }

        return found;
    }

    /// <summary>The parts of the kinds together.</summary>
    private IAsyncEnumerable<TableEntity> RowsInOrder(ActorFilter filter, TablePosition? after, PageRequest page, CancellationToken cancellationToken)
    {
        var kinds = filter.Kind is { } kind ? [kind] : Enum.GetValues<ActorKind>();
        return InOrder.MergeAsync(
            kinds.Select(one => account.ActorIndex.ReadAsync(
                ActorRecord.Orders, FromOf(filter.Order, one, after), EntryPlace.Behind(ActorRecord.PartOf(filter.Order, one)), Headers.ChunkOf(page), cancellationToken)),
            static row => row.RowKey[PlaceIn(row.RowKey)..],
            cancellationToken);
    }

    /// <summary>Where the place begins behind the order and the kind.</summary>
    private static int PlaceIn(string key) => key.IndexOf(TableKey.Separator, key.IndexOf(TableKey.Separator, StringComparison.Ordinal) + 1) + 1;

    private static string FromOf(ActorOrder order, ActorKind kind, TablePosition? after) =>
        ActorRecord.PartOf(order, kind) + TableKey.Separator + (after is null ? "" : PlaceOf(after.Value, after.Name) + " ");

    private static bool Fits(ActorRecord record, ActorKind? kind, string? prefix) =>
        (kind is not { } one || record.Summary.Kind == one) && (prefix is null || record.Beginnings().Any(name => name.StartsWith(prefix, StringComparison.Ordinal)));

    private static string PlaceOf(ActorSummary actor, ActorOrder order) => PlaceOf(ValueOf(actor, order), actor.Key);

    private static string PlaceOf(long value, string key) => TableKey.Of(TableKey.Falling(value), key);

    private static long ValueOf(ActorSummary actor, ActorOrder order) =>
        order == ActorOrder.MostRecent ? actor.LastSeen.ToUnixTimeMilliseconds() : actor.StatementCount;
}
