using Perspectives.Actors.Names;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors.Rules;

/// <summary>"Her husband", "his sister": the only other person with the owner’s surname whom the word fits.</summary>
/// <param name="context">What is known of the article.</param>
/// <param name="pronounRules">Find whose relative it is, the first that knows.</param>
internal sealed class KinRule(ResolutionContext context, ISourceRule[] pronounRules) : ISourceRule
{
    private static readonly Lexicon Relatives = Lexicon.Of("""
        husband wife father mother brother sister son daughter dad mum mom uncle aunt cousin niece nephew grandfather grandmother grandson granddaughter widow widower
        """);

    private static readonly Lexicon Owning = Lexicon.Of("his her");

    public string Name => "description";

    public ActorDraft? Resolve(SourceMention source) =>
        source.Kind == MentionKind.Nominal && source.Last == source.Head ? NamedAs(source) : null;

    /// <summary>The named person behind an actor that the article has called a relative only; null for all others.</summary>
    public ActorDraft? Named(ActorDraft actor) =>
        !actor.IsNamed && actor.Description is { } description && SourceMention.From(description, context.Words, context.IsInName) is { } source ? NamedAs(source) : null;

    private ActorDraft? NamedAs(SourceMention source)
    {
        var relative = context.Words.TextOf(source.Head);
        if (!Relatives.Has(relative) || source.First + 1 != source.Head || !Owning.Has(context.Words.TextOf(source.First)) || OwnerOf(source) is not { } owner)
            return null;
        var gender = PersonNouns.GenderOf(relative);
        var fitting = context.Mentions.All.Where(mention => mention.Kind == MentionKind.Name).Select(mention => mention.Actor).Distinct()
            .Where(person => person != owner && IsRelated(person, owner) && (gender == Gender.Unknown || person.Gender == gender)).Take(2).ToList();
        return fitting is [var only] ? only : null;
    }

    private ActorDraft? OwnerOf(SourceMention source)
    {
        var pronoun = SourceMention.From(source.Words with { Last = source.First }, context.Words, context.IsInName);
        return pronoun is not null && pronounRules.FirstToKnow(pronoun) is { IsNamed: true } owner ? owner : null;
    }

    private static bool IsRelated(ActorDraft person, ActorDraft owner) =>
        person.Kind == EntityKind.Person && person.FullestName.Words.Count > 1 && NameFolding.Same(person.FullestName.Last, owner.FullestName.Last);
}
