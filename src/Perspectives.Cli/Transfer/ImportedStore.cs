namespace Perspectives.Cli.Transfer;

/// <summary>The store that an import goes into. Where there is none yet, it is made when there is something for it: a file that is no export leaves nothing behind.</summary>
internal sealed class ImportedStore(StoreChoice choice, TextWriter error) : IAsyncDisposable
{
    private ServiceStore? _store;
    private ArticleRestorer? _restorer;

    /// <summary>Opens the store when it is first asked for.</summary>
    /// <exception cref="UsageException">It cannot be opened.</exception>
    public ArticleRestorer Restorer
    {
        get
        {
            if (_restorer is not null)
                return _restorer;
            IsRefused = true;
            _store = ServiceStore.Open(choice, mayBeNew: true, error);
            IsRefused = false;
            return _restorer = new ArticleRestorer(_store);
        }
    }

    /// <summary>Whether it was asked for and could not be opened: nothing was imported, and nothing is to be counted.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>Opens a store that is there, so that what is wrong with it is told before anything is read.</summary>
    /// <inheritdoc cref="Restorer"/>
    public void OpenIfThere()
    {
        if (!ServiceStore.WouldBeNew(choice))
            _ = Restorer;
    }

    public ValueTask DisposeAsync() => _store?.DisposeAsync() ?? ValueTask.CompletedTask;
}
