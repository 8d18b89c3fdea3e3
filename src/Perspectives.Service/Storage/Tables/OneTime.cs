namespace Perspectives.Service.Storage.Tables;

/// <summary>Work that is to be done once; one that failed or was cancelled is done by the next who asks.</summary>
internal sealed class OneTime(Func<CancellationToken, Task> work)
{
    private readonly Lock _lock = new();
    private Task? _done;

    public Task RunAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_done is null or { IsFaulted: true } or { IsCanceled: true })
                _done = work(CancellationToken.None);
            return _done.IsCompletedSuccessfully ? _done : _done.WaitAsync(cancellationToken);
        }
    }
}
