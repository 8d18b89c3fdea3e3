using Perspectives.Azurite;
using Perspectives.Service.Queues;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Tables;

namespace Perspectives.Service.Tests.Storage.Tables;

public sealed class TablePerspectiveStoreTests(SharedAzurite azurite) : PerspectiveStoreContract, IAsyncLifetime
{
    private TablePerspectiveStore? _store;
    private TablePoisonStore? _poison;

    protected override IPerspectiveStore Store => _store!;

    protected override IPoisonStore Poison => _poison!;

    protected override int RowsOfCalls => 6;

    public async ValueTask InitializeAsync()
    {
        var account = await AzuriteAccount.TakeAsync(azurite);
        _store = new TablePerspectiveStore(account, TimeProvider.System);
        _poison = new TablePoisonStore(account);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
