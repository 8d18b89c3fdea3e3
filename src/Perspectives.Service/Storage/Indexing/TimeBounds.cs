namespace Perspectives.Service.Storage.Indexing;

/// <summary>A range of times in milliseconds since 1970: from the first up to, but not including, the last.</summary>
internal readonly record struct TimeBounds(long From, long To)
{
    public static TimeBounds Of(TimeRange range) => new(
        range.From is { } from ? StoredTime.Ceiling(from) : long.MinValue,
        range.To is { } to ? StoredTime.Ceiling(to) : long.MaxValue);
}
