using Perspectives.Azurite;
using Perspectives.Service.Identity;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Tables;
using Perspectives.Service.Storage.Tables.Identity;
using Perspectives.Service.Tests.Storage.Tables;

namespace Perspectives.Service.Tests.Identity.Tables;

public sealed class TableActorDirectoryTests(SharedAzurite azurite) : ActorDirectoryContract, IAsyncLifetime
{
    private StorageAccount? _account;

    private protected override IPerspectiveStore Store => new TablePerspectiveStore(_account!, TimeProvider.System);

    private protected override IPerspectiveIndex Index => new TablePerspectiveIndex(_account!);

    private protected override IIdentityStore Identities => new TableIdentityStore(_account!, TimeProvider.System);

    public async ValueTask InitializeAsync() => _account = await AzuriteAccount.TakeAsync(azurite);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
