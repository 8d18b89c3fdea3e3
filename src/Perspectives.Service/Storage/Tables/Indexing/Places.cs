using System.Collections.Concurrent;
using Azure;
using Azure.Data.Tables;

namespace Perspectives.Service.Storage.Tables.Indexing;

/// <summary>
/// The lists of actors and outlets by time, number and name. A row counts only where the one whose it is says so too, so rows may come early and go late.
/// </summary>
internal sealed class Places(StorageAccount account)
{
    /// <summary>Goes on for as long as others count what is being placed.</summary>
    public async Task ApplyAsync(IReadOnlyCollection<Placement> placements, CancellationToken cancellationToken)
    {
        while (placements.Count > 0)
        {
            var actions = placements.SelectMany(static placement => placement.New.Select(place => (IsNew: true, Row: place.ToRow(placement.Key)))
                .Concat(placement.Gone.Select(place => (IsNew: false, Row: place.ToRow(placement.Key)))));
            await Task.WhenAll(actions.GroupBy(static action => action.Row.PartitionKey).Select(list => ApplyAsync([.. list], cancellationToken)));
            var next = new ConcurrentBag<Placement?>();
            await AtOnce.RunAsync(placements.Select(Func<Task> (placement) => async () => next.Add(await placement.Confirm())));
            placements = [.. next.OfType<Placement>()];
        }
    }

    private async Task ApplyAsync((bool IsNew, TableEntity Row)[] actions, CancellationToken cancellationToken)
    {
        foreach (var chunk in actions.Chunk(TableLimits.MaximumBatchLength))
        {
            var batch = Array.ConvertAll(chunk, static action => action.IsNew ? ArticleRows.Put(action.Row) : ArticleRows.Remove(action.Row, ETag.All));
            if (!await account.ActorIndex.WriteAsync(batch, cancellationToken))
                await ApplySinglyAsync(chunk, cancellationToken);
        }
    }

    /// <summary>Some of those that are to go are gone already.</summary>
    private async Task ApplySinglyAsync((bool IsNew, TableEntity Row)[] actions, CancellationToken cancellationToken)
    {
        foreach (var (isNew, row) in actions)
        {
            if (isNew)
                await account.ActorIndex.PutAsync(row, cancellationToken);
            else
                await account.ActorIndex.RemoveAsync(row.PartitionKey, row.RowKey, cancellationToken);
        }
    }
}
