using Azure;

namespace Perspectives.Service.Storage.Tables;

/// <summary>A table, container or queue of the storage account. What the account answers where something is not as expected is a <see cref="StoreException"/>.</summary>
/// <param name="client">Sends the requests.</param>
/// <param name="make">Makes it, if it is not there, before it is first used; null where it is there or cannot be used.</param>
/// <param name="exists">Says whether it is there, and makes nothing.</param>
internal sealed class AccountResource<TClient>(TClient client, Func<TClient, CancellationToken, Task>? make, Func<TClient, CancellationToken, Task<bool>> exists)
{
    private readonly OneTime _making = new(async cancellationToken =>
    {
        try
        {
            await (make?.Invoke(client, cancellationToken) ?? Task.CompletedTask);
        }
        catch (RequestFailedException failure) when (failure.Status == 403)
        {
            // Who may only read and write finds it made.
        }
    });

    public async Task<T> UseAsync<T>(Func<TClient, Task<T>> use, CancellationToken cancellationToken)
    {
        try
        {
            await _making.RunAsync(cancellationToken);
            return await use(client);
        }
        catch (Exception exception) when (StorageFault.IsOfTheAccount(exception))
        {
            throw StorageFault.Explain(exception);
        }
    }

    /// <summary>Whether it is there; it is not made.</summary>
    public async Task<bool> ExistsAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await exists(client, cancellationToken);
        }
        catch (Exception exception) when (StorageFault.IsOfTheAccount(exception))
        {
            throw StorageFault.Explain(exception);
        }
    }
}
