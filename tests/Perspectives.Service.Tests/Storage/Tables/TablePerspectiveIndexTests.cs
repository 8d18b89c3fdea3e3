using Perspectives.Azurite;
using Perspectives.Service.Identity;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Tables;
using Perspectives.Service.Storage.Tables.Identity;

namespace Perspectives.Service.Tests.Storage.Tables;

public sealed class TablePerspectiveIndexTests(SharedAzurite azurite) : PerspectiveIndexContract, IAsyncLifetime
{
    private TablePerspectiveStore? _store;
    private TablePerspectiveIndex? _index;
    private TableIdentityStore? _identities;

    protected override IPerspectiveStore Store => _store!;

    protected override IPerspectiveIndex Index => _index!;

    private protected override IIdentityStore Identities => _identities!;

    /// <summary>Each question is some requests, which the embedded store's are not.</summary>
    protected override (int Count, int QuestionsToOne) Histories => (8, 12);

    protected override int VeryManyNames => 300;

    public async ValueTask InitializeAsync()
    {
        var account = await AzuriteAccount.TakeAsync(azurite);
        _store = new TablePerspectiveStore(account, TimeProvider.System);
        _index = new TablePerspectiveIndex(account);
        _identities = new TableIdentityStore(account, TimeProvider.System);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
