namespace Perspectives.Service.Tests.Storage.Tables;

/// <summary>The system's clock, but pauses of a few seconds are over at once: longer times are time-outs, and stay.</summary>
internal sealed class HastyTime : TimeProvider
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(4);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime > TimeSpan.Zero && dueTime < LongestPause ? TimeSpan.FromMilliseconds(1) : dueTime, period);
}
