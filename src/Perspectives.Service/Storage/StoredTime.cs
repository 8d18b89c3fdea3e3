namespace Perspectives.Service.Storage;

/// <summary>Times as stores keep them.</summary>
internal static class StoredTime
{
    /// <summary>The time as it comes back: in UTC, to the millisecond.</summary>
    public static DateTimeOffset Rounded(DateTimeOffset time) => DateTimeOffset.FromUnixTimeMilliseconds(time.ToUnixTimeMilliseconds());

    /// <summary>The first whole millisecond since 1970 that is not before the time.</summary>
    public static long Ceiling(DateTimeOffset time)
    {
        var floor = time.ToUnixTimeMilliseconds();
        return DateTimeOffset.FromUnixTimeMilliseconds(floor) < time ? floor + 1 : floor;
    }
}
