using Perspectives.Reading;

namespace Perspectives.Actors.Rules;

/// <summary>
/// "His lawyer", "Silva’s lawyer": whom the article has called a lawyer where it named them, but never the owner, and nobody whom it has called nothing of the kind.
/// </summary>
internal sealed class BelongingRule(ResolutionContext context) : ISourceRule
{
    private readonly Compatibility _compatibility = new(context.Words);

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
            ?? Only(context.Mentions.All.Where(mention => mention.Kind == MentionKind.Name && mention.Actor.Kind == EntityKind.Person && IsMeant(anaphor, mention, owners)));
    }

    /// <summary>However far away: the only person in the article who is called so.</summary>
    private static ActorDraft? Only(IEnumerable<Mention> meant)
    {
        var actors = meant.Select(mention => mention.Actor).Distinct().Take(2).ToList();
        return actors.Count == 1 ? actors[0] : null;
    }

    private bool IsMeant(Mention anaphor, Mention candidate, HashSet<ActorDraft?> owners) =>
        candidate.Actor.IsKnownAs(context.Words.TextOf(anaphor.Head)) && !owners.Contains(candidate.Actor) && _compatibility.Allows(anaphor, candidate);
}
