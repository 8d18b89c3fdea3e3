using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace Perspectives.Service.Storage.Tables;

/// <summary>
/// One table. It is asked for a row by both keys, or for rows of one partition in the order of their row keys; there is no way to ask it for more. What the
/// account answers where something is not as expected is a <see cref="StoreException"/>.
/// </summary>
internal sealed class StorageTable(TableClient client)
{
    private const int NotFound = 404;
    private const int Conflict = 409;
    private const int PreconditionFailed = 412;

    private readonly OneTime _creation = new(async cancellationToken =>
    {
        try
        {
            await client.CreateIfNotExistsAsync(cancellationToken);
        }
        catch (RequestFailedException failure) when (failure.Status == 403)
        {
            // Who may only read and write rows finds the table made.
        }
    });

    public Task<TableEntity?> FindAsync(string partition, string row, CancellationToken cancellationToken) => UseAsync(
        async () => await client.GetEntityIfExistsAsync<TableEntity>(partition, row, cancellationToken: cancellationToken) is { HasValue: true, Value: { } found } ? found : null,
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
        var pages = client.QueryAsync<TableEntity>(filter, Math.Clamp(pageSize, 1, 1000), columns.Length == 0 ? null : columns, cancellationToken).AsPages().GetAsyncEnumerator(cancellationToken);
        try
        {
            while (await UseAsync(async () => await pages.MoveNextAsync(), cancellationToken))
            {
                foreach (var row in pages.Current.Values)
                    yield return row;
            }
        }
        finally
        {
            await pages.DisposeAsync();
        }
    }

    /// <returns>False where there is such a row already: nothing was changed.</returns>
    public Task<bool> AddAsync(TableEntity row, CancellationToken cancellationToken)
    {
        TableLimits.Check(row);
        return TryAsync(() => client.AddEntityAsync(row, cancellationToken), cancellationToken);
    }

    public Task PutAsync(TableEntity row, CancellationToken cancellationToken)
    {
        TableLimits.Check(row);
        return UseAsync(() => client.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken), cancellationToken);
    }

    /// <returns>False where the row was changed or removed since it was read.</returns>
    public Task<bool> ReplaceAsync(TableEntity row, ETag tag, CancellationToken cancellationToken)
    {
        TableLimits.Check(row);
        return TryAsync(() => client.UpdateEntityAsync(row, tag, TableUpdateMode.Replace, cancellationToken), cancellationToken);
    }

    /// <returns>False where there was none.</returns>
    public Task<bool> RemoveAsync(string partition, string row, CancellationToken cancellationToken) => UseAsync(
        async () => (await client.DeleteEntityAsync(partition, row, ETag.All, cancellationToken)).Status != NotFound, cancellationToken);

    /// <summary>Writes all of it in one step.</summary>
    /// <returns>False where a row was not as expected (changed, removed, or there already): nothing was written.</returns>
    public Task<bool> WriteAsync(IReadOnlyList<TableTransactionAction> batch, CancellationToken cancellationToken)
    {
        TableLimits.Check(batch);
        return TryAsync(() => client.SubmitTransactionAsync(batch, cancellationToken), cancellationToken);
    }

    /// <summary>The same, with the new tag of the row that was written last.</summary>
    public async Task<ETag?> WriteTaggedAsync(IReadOnlyList<TableTransactionAction> batch, CancellationToken cancellationToken)
    {
        TableLimits.Check(batch);
        ETag? tag = null;
        await TryAsync(async () => tag = (await client.SubmitTransactionAsync(batch, cancellationToken)).Value[^1].Headers.ETag, cancellationToken);
        return tag;
    }

    private Task<bool> TryAsync(Func<Task> write, CancellationToken cancellationToken) => UseAsync(
        async () =>
        {
            try
            {
                await write();
                return true;
            }
            catch (RequestFailedException failure) when (failure.Status is NotFound or Conflict or PreconditionFailed && failure.ErrorCode != TableErrorCode.TableNotFound)
            {
                return false;
            }
        },
        cancellationToken);

    private async Task<T> UseAsync<T>(Func<Task<T>> use, CancellationToken cancellationToken)
    {
        try
        {
            await _creation.RunAsync(cancellationToken);
            return await use();
        }
        catch (Exception exception) when (StorageFault.IsOfTheAccount(exception))
        {
            throw StorageFault.Explain(exception);
        }
    }
}
