namespace Perspectives.Service.Storage.Tables.Indexing;

/// <summary>An actor's month in one outlet.</summary>
internal sealed record OutletCell(long Articles, long Copies, StanceCounts Stances, StanceCounts Copied);
