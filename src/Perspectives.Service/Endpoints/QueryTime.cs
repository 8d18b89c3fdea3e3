using System.Globalization;

namespace Perspectives.Service.Endpoints;

/// <summary>A day or a time as a query gives it. Days, and times without a zone, are those of UTC.</summary>
/// <param name="Start">Its first moment.</param>
/// <param name="End">The first moment after it: a day later for a day, and of a time the time itself; null after the last day there is.</param>
internal readonly record struct QueryTime(DateTimeOffset Start, DateTimeOffset? End)
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
    ];

    public static bool TryRead(string written, out QueryTime time)
    {
        if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            var start = AtMidnight(day);
            time = new QueryTime(start, day == DateOnly.MaxValue ? null : AtMidnight(day.AddDays(1)));
            return true;
        }

        // A "+" that was not encoded arrives as a space.
        var read = DateTimeOffset.TryParseExact(written.Replace(' ', '+'), Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment);
        time = new QueryTime(moment, moment);
        return read;
    }

    private static DateTimeOffset AtMidnight(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
