using System.Globalization;
using Azure;
using Azure.Data.Tables;
using Perspectives.Service.Identity;

namespace Perspectives.Service.Storage.Tables.Identity;

/// <summary>
/// Which key leads to which other: all in one partition, with a row whose tag changes with any of them. So a join and what it depends on change in one step,
/// and whoever has read them once asks for that row only.
/// </summary>
internal sealed class TableJoins(StorageTable table)
{
    private const string Partition = "joins";
    private const string Version = "version";
    private const string Joins = "j";
    private const string Unsettled = "u";

    private volatile JoinReading? _last;

    /// <summary>As they were when they were last read; null before.</summary>
    public JoinReading? Last => _last;

    public async Task<JoinReading> ReadAsync(CancellationToken cancellationToken)
    {
        var tag = await ReadTagAsync(cancellationToken);
        while (true)
        {
            if (_last is { } last && last.Tag == tag)
                return last;
            var rows = table.ReadAsync(Partition, Joins + TableKey.Separator, EntriesEnd(Joins), 1000, cancellationToken);
            var map = new JoinMap(await rows.Select(static row => row.ReadJson(TableJson.Readable.ActorJoin)).ToListAsync(cancellationToken));
            var after = await ReadTagAsync(cancellationToken);
            if (after == tag)
                return _last = new JoinReading(map, tag);
            tag = after;
        }
    }

    /// <summary>Makes a join what it is to be, where no other was changed since the reading.</summary>
    /// <returns>The row that says what is to be settled then; null where somebody else was first.</returns>
    public async Task<TableEntity?> TryWriteAsync(JoinReading reading, ActorJoin join, CancellationToken cancellationToken)
    {
        var moved = new UnsettledJoin(join.Key, [.. ((string[])[join.Key, reading.Map.CanonicalOf(join.Key), reading.Map.With(join).CanonicalOf(join.Key)]).Distinct(StringComparer.Ordinal)]);
        var unsettled = new TableEntity(Partition, $"{TableKey.Of(Unsettled, join.Key)}{TableKey.Separator}{Guid.NewGuid():n}").WithJson(moved, TableJson.Readable.UnsettledJoin);
        var row = new TableEntity(Partition, TableKey.Of(Joins, join.Key)).WithJson(join, TableJson.Readable.ActorJoin);
        var batch = new List<TableTransactionAction> { ArticleRows.Put(unsettled) };
        if (!join.SaysNothing)
            batch.Add(ArticleRows.Put(row));
        else if (reading.Map.Find(join.Key) is not null)
            batch.Add(ArticleRows.Remove(row, ETag.All));
        var version = new TableEntity(Partition, Version) { ["join"] = join.Key };
        batch.Add(reading.Tag is { } tag ? ArticleRows.Replace(version, tag) : ArticleRows.Add(version));
        return await table.WriteAsync(batch, cancellationToken) ? unsettled : null;
    }

    /// <summary>What a process that ended has not settled.</summary>
    public IAsyncEnumerable<TableEntity> ReadUnsettledAsync(CancellationToken cancellationToken) =>
        table.ReadAsync(Partition, Unsettled + TableKey.Separator, EntriesEnd(Unsettled), 100, cancellationToken);

    public Task RemoveUnsettledAsync(TableEntity row, CancellationToken cancellationToken) => table.RemoveAsync(row.PartitionKey, row.RowKey, cancellationToken);

    private async Task<ETag?> ReadTagAsync(CancellationToken cancellationToken) => (await table.FindAsync(Partition, Version, cancellationToken))?.ETag;

    private static string EntriesEnd(string kind) => TableKey.After(kind + TableKey.Separator.ToString(CultureInfo.InvariantCulture));
}
