using System.Globalization;
using Perspectives.Service.Storage;

namespace Perspectives.Cli.Archives.Page;

/// <summary>A month or a year with its statements.</summary>
/// <param name="Start">First day.</param>
/// <param name="Name">As it is shown.</param>
/// <param name="Stances">Copies left out.</param>
internal sealed record Period(DateOnly Start, string Name, StanceCounts Stances)
{
    private const int MostMonths = 120;
    private const int MonthsOfYear = 12;

    /// <summary>Oldest first, those without a statement between them too; months, or years where there would be too many.</summary>
    public static IReadOnlyList<Period> Of(QuotedActor actor)
    {
        var counted = actor.Months.Where(static month => QuotedActor.Uncopied(month).Total > 0).ToLookup(static month => NumberOf(month.Month), QuotedActor.Uncopied);
        if (counted.Count == 0)
            return [];
        var (first, last) = (counted.Min(static month => month.Key), counted.Max(static month => month.Key));
        if (last - first < MostMonths)
            return [.. Enumerable.Range(first, last - first + 1).Select(number => Month(number, Sum(counted[number])))];
        // Years without a statement are left out: a single wrong date would bring a thousand of them.
        return [.. counted.GroupBy(static month => month.Key / MonthsOfYear).OrderBy(static year => year.Key).Select(static year => Year(year.Key, Sum(year.SelectMany(static month => month))))];
    }

    private static int NumberOf(DateOnly month) => (month.Year * MonthsOfYear) + month.Month - 1;

    private static StanceCounts Sum(IEnumerable<StanceCounts> counts) => counts.Aggregate(default(StanceCounts), static (sum, some) => sum + some);

    private static Period Month(int number, StanceCounts stances)
    {
        var start = new DateOnly(number / MonthsOfYear, (number % MonthsOfYear) + 1, 1);
        return new Period(start, start.ToString("MMMM yyyy", CultureInfo.InvariantCulture), stances);
    }

    private static Period Year(int year, StanceCounts stances) => new(new DateOnly(year, 1, 1), year.ToString(CultureInfo.InvariantCulture), stances);
}
