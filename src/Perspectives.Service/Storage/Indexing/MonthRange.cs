namespace Perspectives.Service.Storage.Indexing;

/// <summary>The months of a range of times: those that lie in it as wholes, and what it cuts of others.</summary>
/// <param name="First">First whole month.</param>
/// <param name="Last">Last whole month; before the first where there is none.</param>
/// <param name="Cuts">Parts of months.</param>
internal sealed record MonthRange(Month First, Month Last, IReadOnlyList<(Month Month, TimeBounds Bounds)> Cuts)
{
    private static readonly long FirstTime = DateTimeOffset.MinValue.ToUnixTimeMilliseconds();
    private static readonly long LastTime = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();

    /// <param name="bounds">With a beginning before the end.</param>
    public static MonthRange Of(TimeBounds bounds)
    {
        // A bound may lie outside the calendar.
        var first = Month.Of(Math.Clamp(bounds.From, FirstTime, LastTime));
        var last = Month.Of(Math.Clamp(bounds.To == long.MaxValue ? LastTime : bounds.To - 1, FirstTime, LastTime));
        var isFirstCut = bounds.From > first.Start;
        var isLastCut = bounds.To < last.End;
        var cuts = new List<(Month, TimeBounds)>();
        if (isFirstCut || (isLastCut && first == last))
            cuts.Add((first, new TimeBounds(bounds.From, Math.Min(bounds.To, first.End))));
        if (isLastCut && first != last)
            cuts.Add((last, new TimeBounds(last.Start, bounds.To)));
        return new MonthRange(isFirstCut ? new Month(first.Number + 1) : first, isLastCut ? new Month(last.Number - 1) : last, cuts);
    }
}
