using Perspectives.Service.Identity;
using Perspectives.Service.Storage.Folding;
using Perspectives.Service.Storage.Indexing;
using Perspectives.Service.Storage.Tables.Indexing;

namespace Perspectives.Service.Storage.Tables.Questions;

/// <summary>An actor's stances by month and outlet: whole months from their sums, the months that the range cuts from the entries.</summary>
internal sealed class StanceMonths(StorageAccount account)
{
    private readonly Ledger<ActorEntry, ActorMonth, ActorRecord> _actors = new(account.Actors, ActorRecord.Rules);
    private readonly Ledger<OutletEntry, OutletMonth, OutletRecord> _outlets = new(account.Outlets, OutletRecord.Rules);

    public async Task<IReadOnlyList<MonthlyStances>> ReadAsync(string key, TimeRange published, CancellationToken cancellationToken)
    {
        var joins = (await account.Joins.ReadAsync(cancellationToken)).Map;
        var cells = await ReadCellsAsync(joins.CanonicalOf(key), joins, TimeBounds.Of(published), cancellationToken);
        var outlets = await Headers.ReadAsync(
            cells.Select(static cell => cell.Outlet).Where(static outlet => outlet.Length > 0), outlet => _outlets.FindAsync(outlet, cancellationToken), cancellationToken);
        return [.. cells
            .Select(cell => new MonthlyStances(cell.Month.FirstDay, NameOf(cell.Outlet), cell.Cell.Articles, cell.Cell.Stances, cell.Cell.Copied))
            .OrderByDescending(static month => month.Month).ThenBy(static month => month.Outlet, StringComparer.OrdinalIgnoreCase).ThenBy(static month => month.Outlet, StringComparer.Ordinal)];

        string? NameOf(string outlet) => outlet.Length == 0 ? null : outlets[outlet]?.Summary.Name ?? outlet;
    }

    /// <summary>By month and the outlet's key, of an actor whose key leads to no other.</summary>
    public async Task<List<(Month Month, string Outlet, OutletCell Cell)>> ReadCellsAsync(string key, JoinMap joins, TimeBounds bounds, CancellationToken cancellationToken)
    {
        if (key.Length == 0 || bounds.From >= bounds.To)
            return [];
        var range = MonthRange.Of(bounds);
        var cells = await _actors.ReadMonthsAsync(key, range.First, range.Last, cancellationToken)
            .SelectMany(static month => month.Sums.Outlets.Select(outlet => (month.Month, outlet.Key, outlet.Value))).ToListAsync(cancellationToken);
        foreach (var (month, cut) in range.Cuts)
        {
            var entries = await _actors.ReadEntriesAsync(joins.MembersOf(key), cut, cancellationToken).ToListAsync(cancellationToken);
            cells.AddRange(entries.GroupBy(static entry => FoldedKey.Of(entry.Outlet) ?? "", StringComparer.Ordinal).Select(outlet => (month, outlet.Key, ActorMonth.CellOf(outlet))));
        }

        return cells;
    }
}
