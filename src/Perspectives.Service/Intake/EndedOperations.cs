namespace Perspectives.Service.Intake;

/// <summary>
/// Tells those in this process who wait for an operation when it ends here, and nobody else: each who is woken asks the store. The ends are a chain, so that
/// whoever holds a link sees all that come after it.
/// </summary>
internal sealed class EndedOperations
{
    private Link _last = new();

    public void Add(string operationId)
    {
        var next = new Link();
        Interlocked.Exchange(ref _last, next).Ended.SetResult((operationId, next));
    }

    /// <summary>Ends at the next end of the operation.</summary>
    public Task WaitAsync(string operationId, CancellationToken cancellationToken) => WaitAsync(operationId, Volatile.Read(ref _last), cancellationToken);

    private static async Task WaitAsync(string operationId, Link link, CancellationToken cancellationToken)
    {
        while (await link.Ended.Task.WaitAsync(cancellationToken) is var (ended, next) && ended != operationId)
            link = next;
    }

    private sealed class Link
    {
        public TaskCompletionSource<(string OperationId, Link Next)> Ended { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
