namespace Perspectives.Service;

/// <summary>Wakes all in this process who wait for something, each time it has happened.</summary>
internal sealed class Signal
{
    private TaskCompletionSource _next = NewSource();

    /// <summary>Ends at the next <see cref="Set"/>. Ask before looking whether it has happened, or it may be missed.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    public void Set() => Interlocked.Exchange(ref _next, NewSource()).SetResult();

    private static TaskCompletionSource NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
