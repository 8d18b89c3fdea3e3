using Perspectives.Azurite;
using Perspectives.Service.Queues;
using Perspectives.Service.Storage.Tables;

namespace Perspectives.Service.Tests.Storage.Tables;

public sealed class TablePoisonStoreTests(SharedAzurite azurite) : PoisonStoreContract, IAsyncLifetime
{
    private TablePoisonStore? _store;

    protected override IPoisonStore Store => _store!;

    public async ValueTask InitializeAsync() => _store = new TablePoisonStore(await AzuriteAccount.TakeAsync(azurite));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
