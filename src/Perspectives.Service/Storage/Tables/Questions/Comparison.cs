using Perspectives.Service.Identity;
using Perspectives.Service.Storage.Folding;
using Perspectives.Service.Storage.Indexing;
using Perspectives.Service.Storage.Tables.Indexing;

namespace Perspectives.Service.Storage.Tables.Questions;

/// <summary>
/// Outlets side by side, without copies. Sums of outlets and of chosen actors are kept; who is quoted most in an outlet is counted from the outlet's entries
/// in the range.
/// </summary>
internal sealed class Comparison(StorageAccount account)
{
    private readonly Ledger<ActorEntry, ActorMonth, ActorRecord> _actors = new(account.Actors, ActorRecord.Rules);
    private readonly Ledger<OutletEntry, OutletMonth, OutletRecord> _outlets = new(account.Outlets, OutletRecord.Rules);
    private readonly OutletList _list = new(account);
    private readonly StanceMonths _months = new(account);

    public async Task<IReadOnlyList<OutletComparison>> ReadAsync(ComparisonFilter filter, CancellationToken cancellationToken)
    {
        var bounds = TimeBounds.Of(filter.Published);
        var outlets = filter.Outlets.Count > 0
            ? [.. filter.Outlets.Select(static name => (Key: FoldedKey.Of(name)!, Name: name)).Where(static outlet => outlet.Key is not null).DistinctBy(static outlet => outlet.Key, StringComparer.Ordinal)]
            : await ChooseAsync(filter.Most, bounds, cancellationToken);
        var joins = (await account.Joins.ReadAsync(cancellationToken)).Map;
        var keys = filter.Actors.Select(joins.CanonicalOf).Distinct(StringComparer.Ordinal).ToArray();
        var cells = new List<(string Actor, string Outlet, OutletCell Cell)>();
        foreach (var actor in keys)
            cells.AddRange((await _months.ReadCellsAsync(actor, joins, bounds, cancellationToken)).Select(cell => (actor, cell.Outlet, cell.Cell)));
        var compared = new List<OutletComparison>();
        foreach (var (key, name) in outlets)
        {
            var actors = keys.Length > 0
                ? keys.Select(actor => (actor, cells.Where(cell => cell.Actor == actor && cell.Outlet == key).Select(static cell => cell.Cell).Aggregate(default(Quoted), static (sum, cell) => sum + Quoted.Of(cell))))
                : await MostQuotedAsync(key, joins, bounds, filter.Most, cancellationToken);
            compared.Add(await CompareAsync(key, name, bounds, [.. actors], cancellationToken));
        }

        return compared;
    }

    private async Task<OutletComparison> CompareAsync(string key, string name, TimeBounds bounds, (string Key, Quoted Quoted)[] actors, CancellationToken cancellationToken)
    {
        var record = await _outlets.FindAsync(key, cancellationToken);
        var counts = await CountAsync(key, bounds, cancellationToken);
        var names = await Headers.ReadAsync(actors.Select(static actor => actor.Key), actor => _actors.FindAsync(actor, cancellationToken), cancellationToken);
        return new OutletComparison(
            key,
            record?.Summary.Name ?? name,
            counts.Articles - counts.Copies,
            counts.Copies,
            counts.Stances,
            counts.Unnamed,
            [.. actors.Select(actor => new ActorComparison(actor.Key, names[actor.Key]?.Summary.Name ?? actor.Key, actor.Quoted.Articles, actor.Quoted.Stances))]);
    }

    /// <summary>Those with most statements, level ones by their keys.</summary>
    private async Task<List<(string Key, string Name)>> ChooseAsync(int most, TimeBounds bounds, CancellationToken cancellationToken)
    {
        var all = await _list.ReadAllAsync(cancellationToken);
        if (bounds != TimeBounds.Of(TimeRange.All))
        {
            for (var number = 0; number < all.Count; number++)
                all[number] = (all[number].Key, (await CountAsync(all[number].Key, bounds, cancellationToken)).Stances.Total);
        }

        return [.. all.Where(static outlet => outlet.Statements > 0).OrderByDescending(static outlet => outlet.Statements).ThenBy(static outlet => outlet.Key, StringComparer.Ordinal)
            .DistinctBy(static outlet => outlet.Key, StringComparer.Ordinal).Take(most).Select(static outlet => (outlet.Key, outlet.Key))];
    }

    private async Task<OutletCounts> CountAsync(string key, TimeBounds bounds, CancellationToken cancellationToken)
    {
        if (bounds.From >= bounds.To)
            return default;
        var range = MonthRange.Of(bounds);
        var counts = await _outlets.ReadMonthsAsync(key, range.First, range.Last, cancellationToken).AggregateAsync(default(OutletCounts), static (sum, month) => sum.With(month.Sums), cancellationToken);
        foreach (var (_, cut) in range.Cuts)
        {
            var entries = await _outlets.ReadEntriesAsync([key], cut, cancellationToken).ToListAsync(cancellationToken);
            if (entries.Count > 0)
                counts = counts.With(OutletMonth.Of(entries));
        }

        return counts;
    }

    private async Task<IEnumerable<(string Key, Quoted Quoted)>> MostQuotedAsync(string outlet, JoinMap joins, TimeBounds bounds, int most, CancellationToken cancellationToken)
    {
        var quoted = new Dictionary<string, Quoted>(StringComparer.Ordinal);
        await foreach (var entry in _outlets.ReadEntriesAsync([outlet], bounds, cancellationToken).Where(static entry => !entry.IsCopy))
        {
            foreach (var actor in entry.Actors.GroupBy(actor => joins.CanonicalOf(actor.Key), static actor => actor.Value, StringComparer.Ordinal))
                quoted[actor.Key] = quoted.GetValueOrDefault(actor.Key) + new Quoted(1, actor.Aggregate(static (left, right) => left + right));
        }

        return quoted.Where(static actor => actor.Value.Stances.Total > 0)
            .OrderByDescending(static actor => actor.Value.Stances.Total).ThenBy(static actor => actor.Key, StringComparer.Ordinal)
            .Take(most).Select(static actor => (actor.Key, actor.Value));
    }

    /// <summary>Articles that are no copies, and the statements there.</summary>
    private readonly record struct Quoted(long Articles, StanceCounts Stances)
    {
        public static Quoted Of(OutletCell cell) => new(cell.Articles - cell.Copies, cell.Stances - cell.Copied);

        public static Quoted operator +(Quoted left, Quoted right) => new(left.Articles + right.Articles, left.Stances + right.Stances);
    }

    private readonly record struct OutletCounts(long Articles, long Copies, StanceCounts Stances, StanceCounts Unnamed)
    {
        public OutletCounts With(OutletMonth month) => new(Articles + month.Articles, Copies + month.Copies, Stances + month.Stances, Unnamed + month.Unnamed);
    }
}
