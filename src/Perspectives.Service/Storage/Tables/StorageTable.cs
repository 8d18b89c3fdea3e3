using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace Perspectives.Service.Storage.Tables;

/// <summary>One table. It is asked for a row by both keys, or for rows of one partition in the order of their row keys; there is no way to ask it for more.</summary>
internal sealed class StorageTable(AccountResource<TableClient> resource)
{
    private const int NotFound = 404;
    private const int Conflict = 409;
    private const int PreconditionFailed = 412;

    public Task<TableEntity?> FindAsync(string partition, string row, CancellationToken cancellationToken) => resource.UseAsync(
        async (client, token) => await client.GetEntityIfExistsAsync<TableEntity>(partition, row, cancellationToken: token) is { HasValue: true, Value: { } found } ? found : null,
        cancellationToken);

    /// <summary>Rows of the partition with row keys from the first up to, but not including, the last.</summary>
    /// <param name="partition">Its key.</param>
    /// <param name="from">First key.</param>
    /// <param name="to">Key behind the last.</param>
    /// <param name="pageSize">Rows that are fetched at once, at most 1,000: as many as are probably needed.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    /// <param name="columns">Properties that are wanted; none for all.</param>
    public async IAsyncEnumerable<TableEntity> ReadAsync(
        string partition, string from, string to, int pageSize, [EnumeratorCancellation] CancellationToken cancellationToken, params string[] columns)
    {
        if (string.CompareOrdinal(from, to) >= 0)
            yield break;
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {to}");
        string? continuation = null;
        do
        {
            var page = await ReadPageAsync(filter, continuation, Math.Clamp(pageSize, 1, 1000), columns, cancellationToken);
            foreach (var row in page?.Values ?? [])
                yield return row;
            continuation = page?.ContinuationToken;
        }
        while (continuation is not null);
    }

    /// <param name="row">New.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    /// <param name="wasWritten">Asked whether it was this row that was there already, where the request was sent again because its answer was lost; null where it does not matter.</param>
    /// <returns>False where there is such a row already: nothing was changed.</returns>
    public Task<bool> AddAsync(TableEntity row, CancellationToken cancellationToken, Func<Task<bool>>? wasWritten = null)
    {
        TableLimits.Check(row);
        return TryAsync((client, token) => client.AddEntityAsync(row, token), cancellationToken, wasWritten);
    }

    public Task PutAsync(TableEntity row, CancellationToken cancellationToken)
    {
        TableLimits.Check(row);
        return resource.UseAsync((client, token) => client.UpsertEntityAsync(row, TableUpdateMode.Replace, token), cancellationToken);
    }

    /// <returns>False where the row was changed or removed since it was read.</returns>
    public Task<bool> ReplaceAsync(TableEntity row, ETag tag, CancellationToken cancellationToken)
    {
        TableLimits.Check(row);
        return TryAsync((client, token) => client.UpdateEntityAsync(row, tag, TableUpdateMode.Replace, token), cancellationToken);
    }

    /// <returns>False where there was none.</returns>
    public Task<bool> RemoveAsync(string partition, string row, CancellationToken cancellationToken) => resource.UseAsync(
        async (client, token) => (await client.DeleteEntityAsync(partition, row, ETag.All, token)).Status != NotFound, cancellationToken);

    /// <summary>Writes all of it in one step.</summary>
    /// <param name="batch">Of one partition.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    /// <param name="wasWritten">Asked whether it was this step after which rows were not as expected, where it was sent again because its answer was lost; null where it does not matter.</param>
    /// <returns>False where a row was not as expected (changed, removed, or there already): nothing was written.</returns>
    public Task<bool> WriteAsync(IReadOnlyList<TableTransactionAction> batch, CancellationToken cancellationToken, Func<Task<bool>>? wasWritten = null)
    {
        TableLimits.Check(batch);
        return TryAsync((client, token) => client.SubmitTransactionAsync(batch, token), cancellationToken, wasWritten);
    }

    /// <summary>The same, with the new tag of the row that was written last.</summary>
    public async Task<ETag?> WriteTaggedAsync(IReadOnlyList<TableTransactionAction> batch, CancellationToken cancellationToken)
    {
        TableLimits.Check(batch);
        ETag? tag = null;
        await TryAsync(async (client, token) => tag = (await client.SubmitTransactionAsync(batch, token)).Value[^1].Headers.ETag, cancellationToken);
        return tag;
    }

    // A page for itself: an enumeration that has failed does not go on.
    private Task<Azure.Page<TableEntity>?> ReadPageAsync(string filter, string? continuation, int pageSize, string[] columns, CancellationToken cancellationToken) => resource.UseAsync(
        async (client, token) =>
        {
            await foreach (var page in client.QueryAsync<TableEntity>(filter, pageSize, columns.Length == 0 ? null : columns, token).AsPages(continuation))
                return page;
            return null;
        },
        cancellationToken);

    private async Task<bool> TryAsync(Func<TableClient, CancellationToken, Task> write, CancellationToken cancellationToken, Func<Task<bool>>? wasWritten = null)
    {
        var sent = 0;
        var isWritten = await resource.UseAsync(
            async (client, token) =>
            {
                sent++;
                try
                {
                    await write(client, token);
                    return true;
                }
                catch (RequestFailedException failure) when (failure.Status is NotFound or Conflict or PreconditionFailed && failure.ErrorCode != TableErrorCode.TableNotFound)
                {
                    return false;
                }
            },
            cancellationToken);
        return isWritten || (sent > 1 && wasWritten is not null && await wasWritten());
    }
}
