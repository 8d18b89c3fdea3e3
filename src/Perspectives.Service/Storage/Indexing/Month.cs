namespace Perspectives.Service.Storage.Indexing;

/// <summary>A month of UTC by its number: twelve times the year and the months before.</summary>
internal readonly record struct Month(int Number)
{
    public DateOnly FirstDay => new(Number / 12, (Number % 12) + 1, 1);

    /// <summary>Its first millisecond since 1970.</summary>
    public long Start => new DateTimeOffset(FirstDay.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).ToUnixTimeMilliseconds();

    /// <summary>The millisecond after its last one; beyond all times for the last month of the calendar.</summary>
    public long End => FirstDay is { Year: 9999, Month: 12 } ? long.MaxValue : new Month(Number + 1).Start;

    /// <param name="time">Milliseconds since 1970.</param>
    public static Month Of(long time)
    {
        var date = DateTimeOffset.FromUnixTimeMilliseconds(time);
        return new Month((date.Year * 12) + date.Month - 1);
    }
}
