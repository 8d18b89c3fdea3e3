namespace Perspectives.Service.Storage;

/// <summary>What a timeline says of an article.</summary>
public sealed record TimelineArticle(string Id, string? Title, string? Outlet, DateTimeOffset PublishedAt, int Revision, string? SameAs);
