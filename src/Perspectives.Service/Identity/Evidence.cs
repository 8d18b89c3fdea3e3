namespace Perspectives.Service.Identity;

/// <summary>By which articles something is known: the newest few of them, and whether there were others.</summary>
/// <param name="Sightings">The newest last.</param>
/// <param name="HasMore">Whether further articles said the same: then it stays known when those that are named here are deleted.</param>
internal sealed record Evidence(Sighting[] Sightings, bool HasMore)
{
    /// <summary>Enough to show, and few enough to be read with every article of an actor.</summary>
    public const int MostNamed = 4;

    public static Evidence None { get; } = new([], HasMore: false);

    public bool IsEmpty => Sightings.Length == 0 && !HasMore;

    /// <summary>What many articles say is not written down again with each.</summary>
    public bool IsFull => Sightings.Length == MostNamed && HasMore;

    public bool HasArticle(string articleId) => Array.Exists(Sightings, sighting => sighting.ArticleId == articleId);

    public Evidence With(Sighting sighting)
    {
        if (IsFull || Array.IndexOf(Sightings, sighting) >= 0)
            return this;
        return Sightings.Length < MostNamed ? this with { Sightings = [.. Sightings, sighting] } : this with { HasMore = true };
    }

    /// <summary>With all that the other knows.</summary>
    public Evidence With(Evidence other) => other.Sightings.Aggregate(this, static (known, sighting) => known.With(sighting)) is var all && other.HasMore ? all with { HasMore = true } : all;

    /// <summary>Each sighting as the map has it; those that it has not are left out.</summary>
    public Evidence Translated(IReadOnlyDictionary<Sighting, Sighting> sightings) =>
        this with { Sightings = [.. Sightings.Select(sightings.GetValueOrDefault).OfType<Sighting>().Distinct()] };

    public Evidence Without(string operationId) => Array.Exists(Sightings, sighting => sighting.OperationId == operationId)
        ? this with { Sightings = Array.FindAll(Sightings, sighting => sighting.OperationId != operationId) }
        : this;
}
