using Perspectives.Azurite;
using Perspectives.Cli;

namespace Perspectives.Service.Tests.Cli;

/// <summary>From a storage account into a data folder.</summary>
public sealed class StorageIdentityExportTests(SharedAzurite azurite) : IdentityTransferContract, IAsyncLifetime
{
    private string _storage = "";

    private protected override string[] Source => [StoreChoice.StorageName, _storage];

    private protected override string[] Target => [StoreChoice.DataName, Folder["target"]];

    public async ValueTask InitializeAsync() => _storage = await azurite.TakeAccountAsync(TestContext.Current.CancellationToken);

    // Only this one is called where there are both.
    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
