using Perspectives.Azurite;
using Perspectives.Service.Intake;
using Perspectives.Service.Storage.Tables;

namespace Perspectives.Service.Tests.Storage.Tables;

public sealed class TableIdempotencyStoreTests(SharedAzurite azurite) : IdempotencyStoreContract, IAsyncLifetime
{
    private TableIdempotencyStore? _store;

    protected override IIdempotencyStore Store => _store!;

    public async ValueTask InitializeAsync() => _store = new TableIdempotencyStore(await AzuriteAccount.TakeAsync(azurite));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
