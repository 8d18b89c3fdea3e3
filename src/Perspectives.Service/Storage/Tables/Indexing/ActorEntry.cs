using Perspectives.Actors;
using Perspectives.Stances;

namespace Perspectives.Service.Storage.Tables.Indexing;

/// <summary>What an actor says in an article, in numbers.</summary>
internal sealed record ActorEntry(
    string ArticleId, string OperationId, DateTimeOffset PublishedAt, string? Outlet, string Name, ActorKind Kind, string? Role, Stance[] Overall, StanceCounts Stances, bool IsCopy)
{
    /// <summary>The actor's place among the article's: of several who are one, the first says what it is called.</summary>
    public int Place { get; init; }

    public static ActorEntry Of(IndexedRevision revision, IndexedActor actor, bool isCopy) => new(
        revision.ArticleId, revision.OperationId, revision.PublishedAt, revision.Outlet, actor.Name, actor.Kind, actor.Role, actor.Overall, actor.Stances, isCopy)
    {
        Place = actor.Place,
    };

    /// <summary>Of those in one article who are one actor.</summary>
    public static ActorEntry Combine(IReadOnlyList<ActorEntry> entries) => entries is [var one]
        ? one
        : entries.MinBy(static entry => entry.Place)! with
        {
            Overall = [.. entries.SelectMany(static entry => entry.Overall).Distinct()],
            Stances = entries.Aggregate(default(StanceCounts), static (sum, entry) => sum + entry.Stances),
        };
}
