namespace Perspectives.Benchmarks.Service.Crash;

/// <summary>A request and what it does when it is carried out.</summary>
/// <param name="Articles">The articles it changes, each with its new text; null for a deletion.</param>
/// <param name="SendAsync">Returns when the server has confirmed it.</param>
internal sealed record Change(IReadOnlyList<(SentArticle Article, string? Text)> Articles, Func<HttpClient, Task> SendAsync);
