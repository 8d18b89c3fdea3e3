namespace Perspectives.Service.Intake;

/// <summary>Wakes those in this process who wait for an operation, whenever one has ended.</summary>
internal sealed class FinishSignal
{
    private TaskCompletionSource _next = NewSource();

    /// <summary>Ends at the next <see cref="Set"/>. Ask before looking whether the operation has ended, or its end may be missed.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    public void Set() => Interlocked.Exchange(ref _next, NewSource()).SetResult();

    private static TaskCompletionSource NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
