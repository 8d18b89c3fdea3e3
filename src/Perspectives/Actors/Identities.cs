using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors;

/// <summary>"“I have had years of moments,” the woman said. She was Joan Tolley": whom the article names right behind what somebody unnamed says.</summary>
internal sealed class Identities(ResolutionContext context)
{
    /// <summary>Words behind the source within which the next sentence begins.</summary>
    private const int Reach = 80;

    private static readonly Lexicon Copulas = Lexicon.Of("is was");

    private readonly Dictionary<ActorDraft, ActorDraft> _known = [];

    /// <summary>The person whom the actor turns out to be; null where it stays unnamed.</summary>
    public ActorDraft? NamedOf(SourceMention source, ActorDraft actor)
    {
        if (actor.IsNamed || actor.Kind != EntityKind.None)
            return null;
        if (_known.TryGetValue(actor, out var known))
            return known;
        return Named(source) is { } named ? _known[actor] = named : null;
    }

    private ActorDraft? Named(SourceMention source)
    {
        if (source.Kind != MentionKind.Nominal || DescriptionKind.IsPlural(context.Words.TextOf(source.Head)))
            return null;
        var sentence = context.Sentences.SentenceOf(source.First);
        for (var word = source.Last + 1; word < Math.Min(context.Words.Count - 2, source.Last + Reach) && context.Sentences.SentenceOf(word) <= sentence + 1; word++)
        {
            if (IsSaidToBe(word, source) && context.NameAt(word + 2) is { Mention: { } mention, Name: { Kind: EntityKind.Person } name } && name.First == word + 2)
                return mention.Actor;
        }

        return null;
    }

    /// <summary>"She was", at the beginning of a sentence outside quotations, of somebody who may be a woman.</summary>
    private bool IsSaidToBe(int pronoun, SourceMention source)
    {
        if (!context.Sentences.IsFirst(pronoun) || !Copulas.Has(context.Words.TextOf(pronoun + 1)) || context.Words.Quotations.Has(pronoun) || NounPhrase.PronounKind(context.Words.TextOf(pronoun)) is not { } kind)
            return false;
        var gender = NounPhrase.GenderOf(kind);
        return gender != Gender.Unknown && PersonNouns.GenderOf(context.Words.TextOf(source.Head)) is var own && (own == Gender.Unknown || own == gender);
    }
}
