using Perspectives.Grouping;

namespace Perspectives.Cli.Evaluation;

/// <summary>Actors of the annotators who say something, and those of an answer that bear the same names.</summary>
internal readonly record struct ActorCount(RateCount Named, int SameStance, int SameKind)
{
    public static ActorCount Of(GoldArticle gold, IReadOnlyList<Actor> given)
    {
        var count = new ActorCount(new RateCount(0, given.Count, 0), 0, 0);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var expected in gold.Actors.Where(actor => gold.Quotes.Any(quote => quote.Actor == actor.Id)))
        {
            var hit = given.FirstOrDefault(actor => !taken.Contains(actor.Id) && ActorName.Same(expected.Name, actor.Name));
            if (hit is not null)
                taken.Add(hit.Id);
            count += new ActorCount(
                new RateCount(hit is null ? 0 : 1, 0, 1),
                hit?.Stance == expected.Stance ? 1 : 0,
                hit?.Kind == expected.Kind ? 1 : 0);
        }

        return count;
    }

    public static ActorCount operator +(ActorCount left, ActorCount right) =>
        new(left.Named + right.Named, left.SameStance + right.SameStance, left.SameKind + right.SameKind);
}
