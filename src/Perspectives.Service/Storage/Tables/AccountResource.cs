using Azure;
using Polly;

namespace Perspectives.Service.Storage.Tables;

/// <summary>A table, container or queue of the storage account. What the account answers where something is not as expected is a <see cref="StoreException"/>.</summary>
internal sealed class AccountResource<TClient>
{
    private readonly TClient _client;
    private readonly Func<TClient, CancellationToken, Task<bool>> _exists;
    private readonly ResiliencePipeline _pipeline;
    private readonly OneTime _making;

    /// <param name="client">Sends the requests.</param>
    /// <param name="make">Makes it, if it is not there, before it is first used; null where it is there or cannot be used.</param>
    /// <param name="exists">Says whether it is there, and makes nothing.</param>
    /// <param name="pipeline">Through which each request goes.</param>
    public AccountResource(TClient client, Func<TClient, CancellationToken, Task>? make, Func<TClient, CancellationToken, Task<bool>> exists, ResiliencePipeline pipeline)
    {
        (_client, _exists, _pipeline) = (client, exists, pipeline);
        _making = new OneTime(cancellationToken => make is null ? Task.CompletedTask : MakeAsync(make, cancellationToken));
    }

    /// <param name="use">One request, which may be sent several times; its token ends it when it takes too long.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    public async Task<T> UseAsync<T>(Func<TClient, CancellationToken, Task<T>> use, CancellationToken cancellationToken)
    {
        try
        {
            await _making.RunAsync(cancellationToken);
            return await SendAsync(use, cancellationToken);
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
            return await SendAsync(_exists, cancellationToken);
        }
        catch (Exception exception) when (StorageFault.IsOfTheAccount(exception))
        {
            throw StorageFault.Explain(exception);
        }
    }

    private async Task<T> SendAsync<T>(Func<TClient, CancellationToken, Task<T>> request, CancellationToken cancellationToken) =>
        await _pipeline.ExecuteAsync(static async (sent, token) => await sent.request(sent._client, token), (request, _client), cancellationToken);

    private async Task MakeAsync(Func<TClient, CancellationToken, Task> make, CancellationToken cancellationToken)
    {
        try
        {
            await _pipeline.ExecuteAsync(static async (made, token) => await made.make(made._client, token), (make, _client), cancellationToken);
        }
        catch (RequestFailedException failure) when (failure.Status == 403)
        {
            // Who may only read and write finds it made.
        }
    }
}
