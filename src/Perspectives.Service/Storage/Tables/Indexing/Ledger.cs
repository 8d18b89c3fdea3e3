using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using Perspectives.Service.Storage.Indexing;

namespace Perspectives.Service.Storage.Tables.Indexing;

/// <summary>
/// Who is counted by months: each has a partition with an entry for each text, newest first, a row for each month, made anew from its entries, and one that
/// sums the months up. Months and sum change together, guarded by the tag of the sum: who was there first is counted by who comes after, so that sums never
/// drift from what they are the sums of. Places in lists follow: one counter at a time writes them, so that none comes late and undoes what another one did.
/// </summary>
internal sealed class Ledger<TEntry, TMonth, TRecord>(StorageTable table, LedgerRules<TEntry, TMonth, TRecord> rules)
    where TEntry : class
    where TMonth : class
    where TRecord : class
{
    public const string Entries = "t";

    private const string Months = "m";
    private const string Record = "record";
    private const string BehindRecord = "s";

    // Whoever has not placed by then has probably ended. One that was only slow finds out, and passes on what it did late.
    private static readonly TimeSpan LongestPlacing = TimeSpan.FromSeconds(10);

    public Task PutAsync(string key, EntryPlace place, TEntry entry, Action<TableEntity>? more, CancellationToken cancellationToken)
    {
        var row = new TableEntity(TableKey.Encode(key), place.KeyIn(Entries)).WithJson(entry, rules.EntryType);
        more?.Invoke(row);
        return table.PutAsync(row, cancellationToken);
    }

    /// <summary>Changes the entry, if it is there.</summary>
    public async Task ChangeAsync(string key, EntryPlace place, Func<TEntry, TEntry> change, CancellationToken cancellationToken)
    {
        if (await table.FindAsync(TableKey.Encode(key), place.KeyIn(Entries), cancellationToken) is { } row)
            await table.ReplaceAsync(row.WithJson(change(Read(row)), rules.EntryType), row.ETag, cancellationToken);
    }

    public Task RemoveAsync(string key, EntryPlace place, CancellationToken cancellationToken) => table.RemoveAsync(TableKey.Encode(key), place.KeyIn(Entries), cancellationToken);

    public async Task<TRecord?> FindAsync(string key, CancellationToken cancellationToken) => key.Length == 0
        ? null
        : (await table.FindAsync(TableKey.Encode(key), Record, cancellationToken))?.ReadJson(rules.RecordType).Value;

    public TEntry Read(TableEntity row) => row.ReadJson(rules.EntryType);

    /// <summary>What the rows of an article say together.</summary>
    public TEntry Combine(IReadOnlyList<TableEntity> rows) => rows is [var one] ? Read(one) : rules.Combine([.. rows.Select(Read)]);

    /// <summary>Rows of entries in the range, newest first; those of several keys in the same article together.</summary>
    public async IAsyncEnumerable<IReadOnlyList<TableEntity>> ReadRowsAsync(
        IReadOnlyList<string> keys, string from, string to, int pageSize, [EnumeratorCancellation] CancellationToken cancellationToken, params string[] columns)
    {
        var together = new List<TableEntity>();
        var rows = InOrder.MergeAsync(
            keys.Select(key => table.ReadAsync(TableKey.Encode(key), from, to, pageSize, cancellationToken, columns)), static row => row.RowKey, cancellationToken);
        await foreach (var row in rows)
        {
            if (together.Count > 0 && together[0].RowKey != row.RowKey)
            {
                yield return together;
                together = [];
            }

            together.Add(row);
        }

        if (together.Count > 0)
            yield return together;
    }

    public IAsyncEnumerable<TEntry> ReadEntriesAsync(IReadOnlyList<string> keys, TimeBounds bounds, CancellationToken cancellationToken) =>
        ReadRowsAsync(keys, EntryPlace.FirstIn(Entries, bounds), EntryPlace.BehindIn(Entries, bounds), 1000, cancellationToken, TableColumns.Jsons).Select(Combine);

    /// <summary>Months in which one of the keys has an entry.</summary>
    public async Task<IReadOnlyCollection<Month>> FindMonthsAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var all = TimeBounds.Of(TimeRange.All);
        var rows = ReadRowsAsync(keys, EntryPlace.FirstIn(Entries, all), EntryPlace.BehindIn(Entries, all), 1000, cancellationToken, "PartitionKey", "RowKey");
        return await rows.Select(static same => Month.Of(EntryPlace.TimeOf(same[0].RowKey))).ToHashSetAsync(cancellationToken: cancellationToken);
    }

    /// <summary>Months from the first to the last, newest first.</summary>
    public async IAsyncEnumerable<(Month Month, TMonth Sums)> ReadMonthsAsync(string key, Month first, Month last, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in table.ReadAsync(TableKey.Encode(key), KeyOf(last), TableKey.After(KeyOf(first)), 1000, cancellationToken))
            yield return (MonthOf(row), row.ReadJson(rules.MonthType));
    }

    /// <summary>Counts the month anew.</summary>
    /// <param name="key">Who is counted.</param>
    /// <param name="entries">Keys under which the entries are; none for whoever is nobody by itself.</param>
    /// <param name="month">In which something has changed.</param>
    /// <param name="added">An entry of the month to be written in the same step; null for none.</param>
    /// <param name="placing">Who counts: the same for all that one counts before it places.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    /// <returns>What is to be placed; null where nothing is, or somebody else is at it.</returns>
    public Task<Placement?> RecountAsync(
        string key, IReadOnlyList<string> entries, Month month, (EntryPlace Place, TEntry Entry)? added, Placing placing, CancellationToken cancellationToken) =>
        Conflicts.UntilDoneAsync(() => TryRecountAsync(key, entries, month, added, placing, cancellationToken), cancellationToken);

    private async Task<(bool IsDone, Placement? Placement)> TryRecountAsync(
        string key, IReadOnlyList<string> keys, Month month, (EntryPlace Place, TEntry Entry)? added, Placing placing, CancellationToken cancellationToken)
    {
        var partition = TableKey.Encode(key);
        var (rows, found) = await ReadAsync(key, keys, month, isNewest: month.Number >= Month.Of(placing.Since.ToUnixTimeMilliseconds()).Number, cancellationToken);
        var before = rows.Find(static row => row.RowKey == Record);
        var sums = rows.Where(static row => row.RowKey != Record).ToDictionary(MonthOf, row => row.ReadJson(rules.MonthType));
        var batch = new List<TableTransactionAction>();
        var entries = With(added, found);
        if (added is var (place, entry))
            batch.Add(ArticleRows.Put(new TableEntity(partition, place.KeyIn(Entries)).WithJson(entry, rules.EntryType)));
        if (Renew(partition, month, entries, sums) is { } renewed)
            batch.Add(renewed);

        if (before is null && sums.Count == 0)
            return (true, null);
        var value = sums.Count == 0 ? null : rules.Sum(key, keys, [.. sums.OrderByDescending(static pair => pair.Key.Number).Select(static pair => pair.Value)]);
        var wanted = value is null ? [] : rules.Place(value).ToArray();
        var placed = before?.ReadJson(rules.RecordType);
        var other = placed?.Placing is { } at && at.By != placing.By && placing.Since < at.Since + LongestPlacing ? at : null;
        var record = new LedgerRecord<TRecord>(value, [.. (placed?.Placed ?? []).Union(wanted)], other ?? placing);
        var row = new TableEntity(partition, Record).WithJson(record, rules.RecordType);
        batch.Add(before is null ? ArticleRows.Add(row) : ArticleRows.Replace(row, before.ETag));
        if (await table.WriteTaggedAsync(batch, cancellationToken) is not { } tag)
            return (false, null);
        return (true, other is null ? PlacementOf(key, record, standing: placed is { Placing: null } ? placed.Placed : [], tag, cancellationToken) : null);
    }

    private Placement PlacementOf(string key, LedgerRecord<TRecord> record, PlacedRow[] standing, ETag tag, CancellationToken cancellationToken)
    {
        var wanted = record.Value is null ? [] : rules.Place(record.Value).ToArray();
        return new Placement(key, [.. wanted.Except(standing)], Gone(record.Placed, wanted), () => ConfirmAsync(key, record, wanted, tag, cancellationToken));
    }

    /// <summary>The months and their sum, and the entries of the month as they are at that moment or later: what was entered before the sum is counted.</summary>
    private async Task<(List<TableEntity> Sums, Dictionary<string, TEntry> Entries)> ReadAsync(
        string key, IReadOnlyList<string> keys, Month month, bool isNewest, CancellationToken cancellationToken)
    {
        var bounds = new TimeBounds(month.Start, month.End);
        var (first, behind) = (EntryPlace.FirstIn(Entries, bounds), EntryPlace.BehindIn(Entries, bounds));
        // Then next to nothing lies between them, and one request gives both, in this order.
        if (isNewest && keys is [var own] && own == key)
        {
            var rows = await table.ReadAsync(TableKey.Encode(key), Months, behind, 1000, cancellationToken, TableColumns.Jsons).ToListAsync(cancellationToken);
            return (rows.FindAll(static row => string.CompareOrdinal(row.RowKey, BehindRecord) < 0),
                rows.Where(row => string.CompareOrdinal(row.RowKey, first) >= 0).ToDictionary(static row => row.RowKey, Read, StringComparer.Ordinal));
        }

        var sums = await table.ReadAsync(TableKey.Encode(key), Months, BehindRecord, 1000, cancellationToken).ToListAsync(cancellationToken);
        return (sums, await ReadRowsAsync(keys, first, behind, 1000, cancellationToken, TableColumns.Jsons).ToDictionaryAsync(static same => same[0].RowKey, Combine, StringComparer.Ordinal, cancellationToken));
    }

    /// <summary>The entries with the one to be added, newest first.</summary>
    private static List<TEntry> With((EntryPlace Place, TEntry Entry)? added, Dictionary<string, TEntry> entries)
    {
        if (added is var (place, entry))
            entries[place.KeyIn(Entries)] = entry;
        return [.. entries.OrderBy(static entry => entry.Key, StringComparer.Ordinal).Select(static entry => entry.Value)];
    }

    private TableTransactionAction? Renew(string partition, Month month, List<TEntry> entries, Dictionary<Month, TMonth> sums)
    {
        var row = new TableEntity(partition, KeyOf(month));
        if (entries.Count == 0)
            return sums.Remove(month) ? ArticleRows.Remove(row, ETag.All) : null;
        sums[month] = rules.Count(entries);
        return ArticleRows.Put(row.WithJson(sums[month], rules.MonthType));
    }

    // A place whose number alone has changed is written over.
    private static PlacedRow[] Gone(PlacedRow[] placed, PlacedRow[] wanted) =>
        [.. placed.Where(place => !Array.Exists(wanted, other => other.Partition == place.Partition && other.Row == place.Row)).DistinctBy(static place => (place.Partition, place.Row))];

    /// <returns>What others have counted since, to be placed by this one too; null where nothing is left to do.</returns>
    private async Task<Placement?> ConfirmAsync(string key, LedgerRecord<TRecord> record, PlacedRow[] wanted, ETag tag, CancellationToken cancellationToken)
    {
        var row = new TableEntity(TableKey.Encode(key), Record);
        var isConfirmed = record.Value is null
            ? await table.WriteAsync([ArticleRows.Remove(row, tag)], cancellationToken)
            : await table.ReplaceAsync(row.WithJson(record with { Placed = wanted, Placing = null }, rules.RecordType), tag, cancellationToken);
        return isConfirmed ? null : await Conflicts.UntilDoneAsync(() => TryGoOnAsync(key, record, cancellationToken), cancellationToken);
    }

    /// <summary>Others have counted since, and expect to be placed; or somebody has taken over, who must know of the places that were written late.</summary>
    private async Task<(bool IsDone, Placement? Placement)> TryGoOnAsync(string key, LedgerRecord<TRecord> late, CancellationToken cancellationToken)
    {
        var found = await table.FindAsync(TableKey.Encode(key), Record, cancellationToken);
        var counted = found?.ReadJson(rules.RecordType);
        if (found is not null && counted!.Placing?.By == late.Placing!.By)
            return (true, PlacementOf(key, counted, standing: [], found.ETag, cancellationToken));
        var record = new LedgerRecord<TRecord>(counted?.Value, [.. (counted?.Placed ?? []).Union(late.Placed)], counted?.Placing ?? late.Placing);
        var row = new TableEntity(TableKey.Encode(key), Record).WithJson(record, rules.RecordType);
        if (await table.WriteTaggedAsync([found is null ? ArticleRows.Add(row) : ArticleRows.Replace(row, found.ETag)], cancellationToken) is not { } tag)
            return (false, null);
        return (true, record.Placing == late.Placing ? PlacementOf(key, record, standing: [], tag, cancellationToken) : null);
    }

    private static string KeyOf(Month month) => TableKey.Of(Months, TableKey.Falling(month.Number));

    private static Month MonthOf(TableEntity row) => new((int)TableKey.ReadFalling(row.RowKey[(Months.Length + 1)..])!.Value);
}
