using Perspectives.Actors;
using Perspectives.Stances;

namespace Perspectives.Service.Storage.Tables.Indexing;

/// <summary>What an actor says in an article, in numbers.</summary>
internal sealed record ActorEntry(
    string ArticleId, string OperationId, DateTimeOffset PublishedAt, string? Outlet, string Name, ActorKind Kind, string? Role, Stance[] Overall, StanceCounts Stances, bool IsCopy)
{
    public static ActorEntry Of(IndexedRevision revision, IndexedActor actor, bool isCopy) => new(
        revision.ArticleId, revision.OperationId, revision.PublishedAt, revision.Outlet, actor.Name, actor.Kind, actor.Role, actor.Overall, actor.Stances, isCopy);
}
