using Perspectives.Attributions;
using Perspectives.Reading;

namespace Perspectives.Actors.Rules;

/// <summary>"The mayor", "his lawyer", "the foreign minister": the only one whom the article names with that office or occupation, before or after.</summary>
internal sealed class OnlyHolderRule(ResolutionContext context) : ISourceRule
{
    private readonly Lazy<ILookup<string, (ActorDraft Actor, WordRange Role)>> _holders = new(() => HoldersIn(context));

    public string Name => "description";

    public ActorDraft? Resolve(SourceMention source)
    {
        var head = context.Words.TextOf(source.Head);
        if (source.Kind != MentionKind.Nominal || !PersonNouns.Has(head) || DescriptionKind.IsPlural(head) || !Definiteness.IsDefinite(context.Words, source) || IsOfAnother(source))
            return null;
        ActorDraft? only = null;
        foreach (var (actor, role) in _holders.Value[head.ToString()])
        {
            if (actor == only || !Fits(source, actor, role))
                continue;
            if (only is not null)
                return null;
            only = actor;
        }

        return only;
    }

    /// <summary>Whether somebody unnamed was brought in by that noun, or the description itself names whose it is not: "the mayor of Port Selby".</summary>
    private bool IsOfAnother(SourceMention source) =>
        context.Mentions.CandidatesOf(context.AnaphorOf(source)).Exists(mention => !mention.Actor.IsNamed && mention.First < source.First && IsSame(mention.Head, source.Head));

    /// <summary>The actor is not the owner, is or was it as the description says, and is known by whatever else the description says before its noun.</summary>
    private bool Fits(SourceMention source, ActorDraft actor, WordRange role)
    {
        var first = source.First;
        for (var word = source.First; word < source.Head; word++)
        {
            if (NounPhrase.IsPossessive(context.Words, word))
                first = word + 1;
        }

        if (first > source.First && context.NamesIn(new WordRange(source.First, first)).Exists(name => name.Mention?.Actor == actor))
            return false;
        if (HasFormer(role) != HasFormer(source.Words) || Compatibility.IsDeputy(context.Words, role) != Compatibility.IsDeputy(context.Words, source.Words))
            return false;
        for (var word = first; word < source.Head; word++)
        {
            var text = context.Words.TextOf(word);
            if (!EnglishWords.Determiners.Has(text) && text is not ("s" or "'" or "’" or "-") && !IsIn(word, role) && !actor.IsKnownAs(text))
                return false;
        }

        return true;
    }

    private bool IsIn(int word, WordRange role) => Enumerable.Range(role.First, role.Count).Any(other => IsSame(other, word));

    private bool HasFormer(WordRange range) => Enumerable.Range(range.First, range.Count).Any(word => context.Words.TextOf(word).Equals("former", StringComparison.OrdinalIgnoreCase));

    private bool IsSame(int word, int other) => context.Words.TextOf(word).Equals(context.Words.TextOf(other), StringComparison.OrdinalIgnoreCase);

    private static ILookup<string, (ActorDraft Actor, WordRange Role)> HoldersIn(ResolutionContext context)
    {
        var roles = new RoleFinder(context.Words, context.Sentences);
        return context.Mentions.All.Where(mention => mention.Kind == MentionKind.Name && mention.Actor.Kind == EntityKind.Person)
            .SelectMany(mention => roles.FindAll([mention.Words]).Select(role => (mention.Actor, Role: role)))
            .ToLookup(one => context.Words.TextOf(NounPhrase.HeadOf(context.Words, one.Role.First, one.Role.Last)).ToString(), StringComparer.OrdinalIgnoreCase);
    }
}
