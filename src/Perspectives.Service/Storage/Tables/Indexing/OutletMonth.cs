namespace Perspectives.Service.Storage.Tables.Indexing;

/// <summary>An outlet's month. Statements are those that stand in no copy.</summary>
internal sealed record OutletMonth(long Articles, long Copies, StanceCounts Stances, StanceCounts Unnamed, string Name, DateTimeOffset Newest, DateTimeOffset Oldest)
{
    /// <param name="entries">Newest first.</param>
    public static OutletMonth Of(IReadOnlyList<OutletEntry> entries)
    {
        var originals = entries.Where(static entry => !entry.IsCopy).ToArray();
        return new OutletMonth(
            entries.Count,
            entries.Count - originals.Length,
            originals.Aggregate(default(StanceCounts), static (sum, entry) => sum + entry.All),
            originals.Aggregate(default(StanceCounts), static (sum, entry) => sum + entry.Unnamed),
            entries[0].Name,
            entries[0].PublishedAt,
            entries[^1].PublishedAt);
    }
}
