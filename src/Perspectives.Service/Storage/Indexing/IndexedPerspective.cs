using Perspectives.Grouping;
using Perspectives.Stances;

namespace Perspectives.Service.Storage.Indexing;

/// <summary>What somebody says in an article, in numbers.</summary>
/// <param name="Key">The actor's; null for everybody together and for those without a key.</param>
/// <param name="Actor">As the article has it; null where <paramref name="Key"/> is.</param>
/// <param name="Stances">Of the statements.</param>
internal sealed record IndexedPerspective(string? Key, Actor? Actor, StanceCounts Stances)
{
    /// <summary>Overall stances of the article's actors with the key.</summary>
    public Stance[] Overall { get; private init; } = [];

    /// <summary>Of the first of these among the answer's actors.</summary>
    public int Place { get; private init; }

    /// <summary>One an actor with a key. Where two actors of the answer have the same key, they are one, and the first says name, kind and role.</summary>
    public static IEnumerable<IndexedPerspective> NamedIn(ArticlePerspectives answer)
    {
        var statements = answer.Statements.ToLookup(statement => statement.Actor, StringComparer.Ordinal);
        return answer.Actors.Index().Where(actor => actor.Item.Key is not null).GroupBy(actor => actor.Item.Key, StringComparer.Ordinal)
            .Select(same => new IndexedPerspective(same.Key, same.First().Item, CountOf(same.SelectMany(actor => statements[actor.Item.Id])))
            {
                Overall = [.. same.Select(actor => actor.Item.Stance).Distinct()],
                Place = same.First().Index,
            });
    }

    public static StanceCounts CountOf(IEnumerable<Statement> statements) =>
        statements.Aggregate(default(StanceCounts), (counts, statement) => counts + StanceCounts.Of(statement.Stance, 1));
}
