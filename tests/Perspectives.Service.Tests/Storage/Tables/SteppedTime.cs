using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace Perspectives.Service.Tests.Storage.Tables;

/// <summary>A clock that goes on only where a test needs it to, and knows what was waited for.</summary>
internal sealed class SteppedTime : FakeTimeProvider
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    private readonly ConcurrentQueue<TimeSpan> _waits = new();
    private readonly DateTimeOffset _start;

    public SteppedTime() => _start = GetUtcNow();

    /// <summary>Pauses and time-outs that were begun.</summary>
    public IReadOnlyList<TimeSpan> Waits => [.. _waits];

    public TimeSpan Passed => GetUtcNow() - _start;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        _waits.Enqueue(dueTime);
        return base.CreateTimer(callback, state, dueTime, period);
    }

    /// <summary>Lets time pass until the task has ended.</summary>
    public async Task<T> UntilAsync<T>(Task<T> task)
    {
        using var deadline = new CancellationTokenSource(Deadline);
        while (!task.IsCompleted)
        {
            Advance(Step);
            // What the step has set going gets its turn.
            await Task.WhenAny(task, Task.Delay(1, deadline.Token));
            deadline.Token.ThrowIfCancellationRequested();
        }

        return await task;
    }
}
