using Perspectives.Azurite;
using Perspectives.Cli;

namespace Perspectives.Service.Tests.Cli;

/// <summary>From a data folder into a storage account.</summary>
public sealed class StorageIdentityTransferTests(SharedAzurite azurite) : IdentityTransferContract, IAsyncLifetime
{
    private string _storage = "";

    private protected override string[] Source => [StoreChoice.DataName, Folder["source"]];

    private protected override string[] Target => [StoreChoice.StorageName, _storage];

    public async ValueTask InitializeAsync() => _storage = await azurite.TakeAccountAsync(TestContext.Current.CancellationToken);

    // Only this one is called where there are both.
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
