using Perspectives.Reading;

namespace Perspectives.Actors.Rules;

/// <summary>
/// "His lawyer", "Silva’s lawyer": whom the article has called a lawyer where it named them, but never the owner, and nobody whom it has called nothing of the kind.
/// </summary>
internal sealed class BelongingRule(ResolutionContext context) : ISourceRule
{
    private readonly Compatibility _compatibility = new(context);

    /// <summary>One mention of each named person: names are all known before the first source is resolved.</summary>
    private readonly Lazy<List<Mention>> _people = new(() =>
        [.. context.Mentions.All.Where(mention => mention.Kind == MentionKind.Name && mention.Actor.Kind == EntityKind.Person).DistinctBy(mention => mention.Actor)]);

    public string Name => "description";

    public ActorDraft? Resolve(SourceMention source)
    {
        if (!Definiteness.IsPossessive(context.Words, source))
            return null;
        var anaphor = context.AnaphorOf(source);
        var candidates = context.Mentions.CandidatesOf(anaphor);
        var owners = context.NamesIn(source.Words).Where(name => name.Name.First <= source.Head).Select(name => name.Mention?.Actor).ToHashSet();
        return candidates.FindLast(candidate => candidate.First < source.First && IsMeant(anaphor, candidate, owners))?.Actor
            ?? candidates.Find(candidate => candidate.First > source.First && IsMeant(anaphor, candidate, owners))?.Actor
            ?? Only(_people.Value.Where(person => IsMeant(anaphor, person, owners)));
    }

    /// <summary>However far away: the only person in the article who is called so.</summary>
    private static ActorDraft? Only(IEnumerable<Mention> meant)
    {
        var two = meant.Take(2).ToList();
        return two is [var only] ? only.Actor : null;
    }

    /// <remarks>"Caldonia’s government" is no other place.</remarks>
    private bool IsMeant(Mention anaphor, Mention candidate, HashSet<ActorDraft?> owners) =>
        candidate.Actor.IsKnownAs(context.Words.TextOf(anaphor.Head)) && !owners.Contains(candidate.Actor)
        && !(candidate.Actor.Kind == EntityKind.Place && owners.Any(owner => owner?.Kind == EntityKind.Place)) && _compatibility.Allows(anaphor, candidate);
}
