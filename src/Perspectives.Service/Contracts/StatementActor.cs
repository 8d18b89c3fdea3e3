using Perspectives.Actors;

namespace Perspectives.Service.Contracts;

/// <summary>The actor of a statement.</summary>
internal sealed record StatementActor(string Id, string? Key, string Name, ActorKind Kind, string? Role);
