using System.Globalization;

namespace Perspectives.Articles;

/// <summary>Between which times an article can have been published: others are slips of a program or a hand, and would stand first or last in every list.</summary>
/// <param name="Latest">The last such time.</param>
internal readonly record struct PublishedBounds(DateTimeOffset Latest)
{
    /// <summary>The first newspapers are a few years younger.</summary>
    private static readonly DateTimeOffset Earliest = new(1600, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>What is held back until a day that is known is sent before; nobody holds it back for longer.</summary>
    private const int YearsAhead = 1;

    public static PublishedBounds At(TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        return new PublishedBounds(now.Year + YearsAhead > DateTimeOffset.MaxValue.Year ? DateTimeOffset.MaxValue : now.AddYears(YearsAhead));
    }

    public bool Hold(DateTimeOffset time) => Earliest <= time && time <= Latest;

    /// <summary>What is wrong with a time that they do not hold.</summary>
    public string Refuse(DateTimeOffset time) => string.Create(
        CultureInfo.InvariantCulture,
        $"publishedAt is {time.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}. It must lie between {Earliest:yyyy-MM-dd} and one year from now, which is {Latest.UtcDateTime:yyyy-MM-dd}. Mend it, or leave it out.");
}
