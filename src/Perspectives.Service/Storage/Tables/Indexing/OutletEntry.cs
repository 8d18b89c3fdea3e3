namespace Perspectives.Service.Storage.Tables.Indexing;

/// <summary>What is said in an outlet's article, in numbers.</summary>
internal sealed record OutletEntry(
    string ArticleId, string OperationId, DateTimeOffset PublishedAt, string Name, StanceCounts All, StanceCounts Unnamed, Dictionary<string, StanceCounts> Actors, bool IsCopy)
{
    public static OutletEntry Of(IndexedRevision revision, bool isCopy) => new(
        revision.ArticleId,
        revision.OperationId,
        revision.PublishedAt,
        revision.Outlet!,
        revision.All,
        revision.Unnamed,
        revision.Actors.ToDictionary(static actor => actor.Key, static actor => actor.Stances, StringComparer.Ordinal),
        isCopy);
}
