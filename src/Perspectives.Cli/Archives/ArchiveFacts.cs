namespace Perspectives.Cli.Archives;

/// <summary>How much there is. Only answered articles count.</summary>
/// <param name="Articles">Without copies.</param>
/// <param name="Copies">Articles whose text an earlier article has.</param>
/// <param name="First">Publication of the oldest article; null where there is none.</param>
/// <param name="Last">Publication of the newest.</param>
internal sealed record ArchiveFacts(long Articles, long Copies, DateTimeOffset? First, DateTimeOffset? Last);
