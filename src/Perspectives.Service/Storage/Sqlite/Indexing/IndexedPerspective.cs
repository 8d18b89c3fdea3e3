using Perspectives.Grouping;

namespace Perspectives.Service.Storage.Sqlite.Indexing;

/// <summary>What somebody says in an article, in numbers.</summary>
/// <param name="Key">The actor's; null for <see cref="ActorNumber.Everybody"/> and <see cref="ActorNumber.Unnamed"/>.</param>
/// <param name="Actor">As the article has it; null where <paramref name="Key"/> is.</param>
/// <param name="Stances">Of the statements.</param>
internal sealed record IndexedPerspective(string? Key, Actor? Actor, StanceCounts Stances)
{
    /// <summary>One an actor with a key. Where two actors of the answer have the same key, they are one, and the first says name, kind and role.</summary>
    public static IEnumerable<IndexedPerspective> NamedIn(ArticlePerspectives answer) => answer.Actors
        .Where(actor => actor.Key is not null)
        .GroupBy(actor => actor.Key, StringComparer.Ordinal)
        .Select(same => new IndexedPerspective(same.Key, same.First(), CountOf(answer.Statements.Where(statement => same.Any(actor => actor.Id == statement.Actor)))));

    public static StanceCounts CountOf(IEnumerable<Statement> statements) =>
        statements.Aggregate(default(StanceCounts), (counts, statement) => counts + StanceCounts.Of(statement.Stance, 1));
}
