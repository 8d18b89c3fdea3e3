using Perspectives.Service.Storage;

namespace Perspectives.Service.Contracts;

/// <summary>On which side an actor is, over time and by outlet.</summary>
/// <param name="Key">The actor's.</param>
/// <param name="Name">As the newest article has it.</param>
/// <param name="Stances">Of all statements of the months below, those in copies of articles included.</param>
/// <param name="Copied">Of those in copies alone.</param>
/// <param name="Months">Newest first, then by outlet.</param>
internal sealed record ActorStancesResponse(string Key, string Name, StanceCounts Stances, StanceCounts Copied, IReadOnlyList<MonthlyStances> Months)
{
    public static ActorStancesResponse Of(ActorSummary actor, IReadOnlyList<MonthlyStances> months) => new(
        actor.Key,
        actor.Name,
        months.Aggregate(default(StanceCounts), (total, month) => total + month.Stances),
        months.Aggregate(default(StanceCounts), (total, month) => total + month.Copied),
        months);
}
