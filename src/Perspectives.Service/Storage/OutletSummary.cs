namespace Perspectives.Service.Storage;

/// <summary>An outlet with what is answered of it.</summary>
/// <param name="Key">The name folded; what filters compare.</param>
/// <param name="Name">As written in the newest article.</param>
/// <param name="ArticleCount">Copies included.</param>
/// <param name="CopyCount">Articles whose text an earlier article has.</param>
/// <param name="FirstSeen">Publication of the oldest article.</param>
/// <param name="LastSeen">Publication of the newest.</param>
public sealed record OutletSummary(string Key, string Name, long ArticleCount, long CopyCount, DateTimeOffset FirstSeen, DateTimeOffset LastSeen);
