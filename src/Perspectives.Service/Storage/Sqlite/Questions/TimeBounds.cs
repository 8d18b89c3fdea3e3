namespace Perspectives.Service.Storage.Sqlite.Questions;

/// <summary>A range of times in milliseconds since 1970: from the first up to, but not including, the last.</summary>
internal readonly record struct TimeBounds(long From, long To)
{
    public static TimeBounds Of(TimeRange range) => new(
        range.From is { } from ? Ceiling(from) : long.MinValue,
        range.To is { } to ? Ceiling(to) : long.MaxValue);

    /// <summary>The first whole millisecond that is not before the time: stored times are whole ones.</summary>
    private static long Ceiling(DateTimeOffset time)
    {
        var floor = time.ToUnixTimeMilliseconds();
        return DateTimeOffset.FromUnixTimeMilliseconds(floor) < time ? floor + 1 : floor;
    }
}
