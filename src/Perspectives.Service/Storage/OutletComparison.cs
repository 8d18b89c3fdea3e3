namespace Perspectives.Service.Storage;

/// <summary>Who is quoted in one outlet, how often and on which side. Copies of earlier articles are not counted.</summary>
/// <param name="Key">The outlet's name folded.</param>
/// <param name="Name">As written in the newest article, or as asked for where there is none.</param>
/// <param name="ArticleCount">Articles that are no copies.</param>
/// <param name="CopyCount">Articles left out because they are copies.</param>
/// <param name="Stances">Of all statements, of unnamed sources too.</param>
/// <param name="Unnamed">Of sources without an identity across articles alone.</param>
/// <param name="Actors">The chosen ones in their order, also those without a statement here; or the most quoted first.</param>
public sealed record OutletComparison(
    string Key, string Name, long ArticleCount, long CopyCount, StanceCounts Stances, StanceCounts Unnamed, IReadOnlyList<ActorComparison> Actors);
