using Perspectives.Reading;

namespace Perspectives.Actors.Rules;

/// <summary>"Noor Haddad has heard it before. The planning director said": somebody whom the sentence before names for the first time, and of whom nothing is told, is who the next describes.</summary>
internal sealed class NewlyNamedRule(ResolutionContext context) : ISourceRule
{
    private readonly Compatibility _compatibility = new(context);
    private readonly LaterName _names = new(context);
    private readonly RoleFinder _roles = new(context.Words, context.Sentences);

    public string Name => "description";

    public ActorDraft? Resolve(SourceMention source)
    {
        var head = context.Words.TextOf(source.Head);
        if (source.Kind != MentionKind.Nominal || !PersonNouns.Has(head) || DescriptionKind.IsPlural(head) || !Definiteness.IsDefinite(context.Words, source)
            || Definiteness.IsPossessivePronoun(context.Words.TextOf(source.First)) || NamedBefore(source) is not { } mention)
            return null;
        return _compatibility.Allows(context.AnaphorOf(source), mention) && _names.Fits(source, mention) ? mention.Actor : null;
    }

    /// <summary>The only person in the sentence before, which is more than a byline, where that is the first mention of all.</summary>
    private Mention? NamedBefore(SourceMention source)
    {
        var end = context.Sentences.FirstOf(source.First);
        if (end == 0)
            return null;
        var first = context.Sentences.FirstOf(end - 1);
        if (!Enumerable.Range(first, end - first).Any(word => char.IsLower(context.Words.TextOf(word)[0])))
            return null;
        var people = context.NamesIn(new(first, end - 1)).FindAll(name => name.Name.Kind == EntityKind.Person && name.Mention is not null);
        if (people is not [{ Mention: { } only }] || !IsSubject(first, only) || only.Last == only.First || context.Words.Quotations.Has(only.First) || NounPhrase.IsPossessive(context.Words, only.Last + 1))
            return null;
        var isFirst = only.Actor.Mentions.Where(mention => mention.Kind == MentionKind.Name && mention.First < source.First).All(mention => mention.First >= only.First);
        return isFirst && !only.Actor.Names.Any(name => _roles.FindAll([name.At]).Any()) ? only : null;
    }

    /// <summary>Not "A jury convicted Noor Haddad": nothing but titles stands before the name.</summary>
    private bool IsSubject(int first, Mention name) => !Enumerable.Range(first, name.First - first).Any(word => char.IsLower(context.Words.TextOf(word)[0]));
}
