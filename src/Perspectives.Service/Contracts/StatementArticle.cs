namespace Perspectives.Service.Contracts;

/// <summary>The article of a statement.</summary>
internal sealed record StatementArticle(string Id, string? Title, string? Outlet, DateTimeOffset? PublishedAt, int Revision, string? SameAs);
