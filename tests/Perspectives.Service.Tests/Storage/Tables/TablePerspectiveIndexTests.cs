using Perspectives.Azurite;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Tables;

namespace Perspectives.Service.Tests.Storage.Tables;

public sealed class TablePerspectiveIndexTests(SharedAzurite azurite) : PerspectiveIndexContract, IAsyncLifetime
{
    private TablePerspectiveStore? _store;
    private TablePerspectiveIndex? _index;

    protected override IPerspectiveStore Store => _store!;

    protected override IPerspectiveIndex Index => _index!;

    /// <summary>Each question is some requests, which the embedded store's are not.</summary>
    protected override (int Count, int QuestionsToOne) Histories => (8, 12);

    protected override int VeryManyNames => 300;

    public async ValueTask InitializeAsync()
    {
        var account = await AzuriteAccount.TakeAsync(azurite);
        _store = new TablePerspectiveStore(account, TimeProvider.System);
        _index = new TablePerspectiveIndex(account);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
