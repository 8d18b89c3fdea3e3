namespace Perspectives.Service.Storage;

/// <summary>Times from <paramref name="From"/> up to, but not including, <paramref name="To"/>; null for no bound.</summary>
public readonly record struct TimeRange(DateTimeOffset? From, DateTimeOffset? To)
{
    public static TimeRange All { get; }
}
