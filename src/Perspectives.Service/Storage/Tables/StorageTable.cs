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
        async client => await client.GetEntityIfExistsAsync<TableEntity>(partition, row, cancellationToken: cancellationToken) is { HasValue: true, Value: { } found } ? found : null,
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

    /// <returns>False where there is such a row already: nothing was changed.</returns>
    public Task<bool> AddAsync(TableEntity row, CancellationToken cancellationToken)
    {
        TableLimits.Check(row);
        return TryAsync(client => client.AddEntityAsync(row, cancellationToken), cancellationToken);
    }

    public Task PutAsync(TableEntity row, CancellationToken cancellationToken)
    {
        TableLimits.Check(row);
        return resource.UseAsync(client => client.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken), cancellationToken);
    }

    /// <returns>False where the row was changed or removed since it was read.</returns>
    public Task<bool> ReplaceAsync(TableEntity row, ETag tag, CancellationToken cancellationToken)
    {
        TableLimits.Check(row);
        return TryAsync(client => client.UpdateEntityAsync(row, tag, TableUpdateMode.Replace, cancellationToken), cancellationToken);
    }

    /// <returns>False where there was none.</returns>
    public Task<bool> RemoveAsync(string partition, string row, CancellationToken cancellationToken) => resource.UseAsync(
        async client => (await client.DeleteEntityAsync(partition, row, ETag.All, cancellationToken)).Status != NotFound, cancellationToken);

    /// <summary>Writes all of it in one step.</summary>
    /// <returns>False where a row was not as expected (changed, removed, or there already): nothing was written.</returns>
    public Task<bool> WriteAsync(IReadOnlyList<TableTransactionAction> batch, CancellationToken cancellationToken)
    {
        TableLimits.Check(batch);
        return TryAsync(client => client.SubmitTransactionAsync(batch, cancellationToken), cancellationToken);
    }

    /// <summary>The same, with the new tag of the row that was written last.</summary>
    public async Task<ETag?> WriteTaggedAsync(IReadOnlyList<TableTransactionAction> batch, CancellationToken cancellationToken)
    {
        TableLimits.Check(batch);
        ETag? tag = null;
        await TryAsync(async client => tag = (await client.SubmitTransactionAsync(batch, cancellationToken)).Value[^1].Headers.ETag, cancellationToken);
        return tag;
    }

    // A page for itself: an enumeration that has failed does not go on.
    private Task<Azure.Page<TableEntity>?> ReadPageAsync(string filter, string? continuation, int pageSize, string[] columns, CancellationToken cancellationToken) => resource.UseAsync(
        async client =>
        {
            await foreach (var page in client.QueryAsync<TableEntity>(filter, pageSize, columns.Length == 0 ? null : columns, cancellationToken).AsPages(continuation))
                return page;
            return null;
        },
        cancellationToken);

    private Task<bool> TryAsync(Func<TableClient, Task> write, CancellationToken cancellationToken) => resource.UseAsync(
        async client =>
        {
            try
            {
                await write(client);
                return true;
            }
            catch (RequestFailedException failure) when (failure.Status is NotFound or Conflict or PreconditionFailed && failure.ErrorCode != TableErrorCode.TableNotFound)
            {
                return false;
            }
        },
        cancellationToken);
}
