using Perspectives.Actors;

namespace Perspectives.Service.Storage.Tables.Indexing;

/// <summary>How an article has an actor.</summary>
internal sealed record ActorSighting(DateTimeOffset At, string Name, ActorKind Kind);
