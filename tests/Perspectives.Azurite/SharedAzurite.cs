namespace Perspectives.Azurite;

/// <summary>
/// One Azurite, in memory, for all tests of a program; started by the first that asks. As an assembly fixture:
/// <c>[assembly: AssemblyFixture(typeof(SharedAzurite))]</c>, and <see cref="TakeAccountAsync"/> in the test or in its InitializeAsync, which may skip it.
/// </summary>
public sealed class SharedAzurite : IAsyncDisposable
{
    private readonly SemaphoreSlim _one = new(1);
    private AzuriteServer? _server;

    /// <summary>The connection string of an account that nobody has used.</summary>
    public async Task<string> TakeAccountAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            _server ??= await AzuriteServer.StartAsync(new AzuriteOptions(), cancellationToken);
            return _server.TakeAccount();
        }
        finally
        {
            _one.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        _one.Dispose();
    }
}
