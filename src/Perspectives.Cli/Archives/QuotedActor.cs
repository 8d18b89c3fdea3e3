using Perspectives.Service.Storage;

namespace Perspectives.Cli.Archives;

/// <summary>Somebody who is quoted, with all statements counted, those in copies left out.</summary>
/// <param name="Summary">As in lists.</param>
/// <param name="Months">Newest first, one for each outlet.</param>
internal sealed record QuotedActor(ActorSummary Summary, IReadOnlyList<MonthlyStances> Months)
{
    public StanceCounts Stances { get; } = Months.Aggregate(default(StanceCounts), static (sum, month) => sum + Uncopied(month));

    /// <summary>Statements by outlet, most first; the outlet is null for articles that name none.</summary>
    public IEnumerable<(string? Outlet, StanceCounts Stances)> Outlets => Months
        .GroupBy(static month => month.Outlet, StringComparer.Ordinal)
        .Select(static months => (Outlet: months.Key, Stances: months.Aggregate(default(StanceCounts), static (sum, month) => sum + Uncopied(month))))
        .Where(static outlet => outlet.Stances.Total > 0)
        .OrderByDescending(static outlet => outlet.Stances.Total)
        .ThenBy(static outlet => outlet.Outlet, StringComparer.Ordinal);

    public static StanceCounts Uncopied(MonthlyStances month) => month.Stances - month.Copied;
}
