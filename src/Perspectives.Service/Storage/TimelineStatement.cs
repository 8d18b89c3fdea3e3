using Perspectives.Grouping;

namespace Perspectives.Service.Storage;

/// <summary>One statement of an actor's timeline.</summary>
/// <param name="Article">The article that it stands in.</param>
/// <param name="Number">Position in the answer's statements, from 0.</param>
/// <param name="Statement">As in the answer.</param>
/// <param name="ActorName">What that article calls the actor.</param>
/// <param name="ActorRole">The role that that article gives; null where none.</param>
public sealed record TimelineStatement(TimelineArticle Article, int Number, Statement Statement, string ActorName, string? ActorRole);
