namespace Perspectives.Service.Identity;

/// <summary>That a text of an article says something of an actor.</summary>
/// <param name="ArticleId">Whose text it is.</param>
/// <param name="OperationId">The text itself: a corrected article is another sighting.</param>
internal sealed record Sighting(string ArticleId, string OperationId);
