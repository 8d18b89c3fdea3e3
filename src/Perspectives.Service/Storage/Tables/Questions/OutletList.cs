using Perspectives.Service.Storage.Indexing;
using Perspectives.Service.Storage.Tables.Indexing;

namespace Perspectives.Service.Storage.Tables.Questions;

/// <summary>Outlets, those with most articles first.</summary>
internal sealed class OutletList(StorageAccount account)
{
    private const char Letter = 'o';
    private const string Beginning = OutletRecord.Outlets + "|";

    private readonly Ledger<OutletEntry, OutletMonth, OutletRecord> _outlets = new(account.Outlets, OutletRecord.Rules);

    public async Task<Page<OutletSummary>> ReadAsync(PageRequest page, CancellationToken cancellationToken)
    {
        var after = TablePosition.Read(Letter, page.After);
        var from = Beginning + (after is null ? "" : TableKey.Of(TableKey.Falling(after.Value), after.Name) + " ");
        var found = new List<OutletSummary>();
        await foreach (var chunk in account.ActorIndex.ReadAsync(ActorRecord.Orders, from, TableKey.After(Beginning), Headers.ChunkOf(page), cancellationToken).Chunk(Headers.ChunkOf(page)).WithCancellation(cancellationToken))
        {
            var records = await Headers.ReadAsync(chunk.Select(PlacedRow.KeyOf), key => _outlets.FindAsync(key, cancellationToken), cancellationToken);
            // A row of where the outlet was before is left out.
            found.AddRange(chunk.Select(row => (row, record: records[PlacedRow.KeyOf(row)]))
                .Where(static pair => pair.record is not null && OutletRecord.KeyOf(pair.record.Summary) == pair.row.RowKey).Select(static pair => pair.record!.Summary));
            if (found.Count > page.Size)
                break;
        }

        return PageCut.Of<OutletSummary, OutletSummary>(found, page, static outlet => new TablePosition(outlet.ArticleCount, outlet.Key).Write(Letter), static all => all);
    }

    /// <summary>Keys of all outlets with the numbers of their statements that stand in no copy.</summary>
    public async Task<List<(string Key, long Statements)>> ReadAllAsync(CancellationToken cancellationToken) =>
        await account.ActorIndex.ReadAsync(ActorRecord.Orders, Beginning, TableKey.After(Beginning), 1000, cancellationToken)
            .Select(static row => (PlacedRow.KeyOf(row), PlacedRow.NumberOf(row))).ToListAsync(cancellationToken);
}
