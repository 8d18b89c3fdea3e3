using Perspectives.Azurite;
using Perspectives.Service.Access;
using Perspectives.Service.Storage.Tables;

namespace Perspectives.Service.Tests.Storage.Tables;

public sealed class TableApiKeyStoreTests(SharedAzurite azurite) : ApiKeyStoreContract, IAsyncLifetime
{
    private TableApiKeyStore? _store;

    protected override IApiKeyStore Store => _store!;

    public async ValueTask InitializeAsync() => _store = new TableApiKeyStore(await AzuriteAccount.TakeAsync(azurite));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
