namespace Perspectives.Service.Tests.Documentation;

/// <summary>It is always the same time, so that recorded answers stay as they are; timers run as ever.</summary>
internal sealed class SteadyClock : TimeProvider
{
    private static readonly DateTimeOffset Morning = new(2026, 6, 2, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Morning;
}
