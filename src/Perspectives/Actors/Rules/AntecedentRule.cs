using Perspectives.Reading;

namespace Perspectives.Actors.Rules;

/// <summary>A pronoun or description refers to somebody mentioned before, or named just after: whoever the language model scores highest.</summary>
internal sealed class AntecedentRule(ResolutionContext context, bool pronouns) : ISourceRule
{
    public string Name => pronouns ? "pronoun" : "description";

    public ActorDraft? Resolve(SourceMention source)
    {
        if (source.Kind is MentionKind.I or MentionKind.Name || source.Kind == MentionKind.Nominal == pronouns)
            return null;
        if (!pronouns && EnglishWords.Indefinite.Has(context.Words.TextOf(source.First)))
            return null;
        var gender = NounPhrase.GenderOf(source.Kind);
        var anaphor = new Mention { Words = source.Words, Head = source.Head, Kind = source.Kind, Entity = EntityKind.None, Actor = Nobody };
        var candidates = context.Mentions.CandidatesOf(anaphor);
        if (gender != Gender.Unknown)
            candidates.RemoveAll(candidate => !CanBe(candidate.Actor, gender));
        return candidates.Count == 0 ? null : Best(anaphor, candidates, mustBeSomebody: gender != Gender.Unknown);
    }

    private static ActorDraft Nobody { get; } = new(EntityKind.None);

    private static bool CanBe(ActorDraft actor, Gender gender) =>
        actor.Kind is EntityKind.Person or EntityKind.None && (actor.Gender == Gender.Unknown || actor.Gender == gender);

    private ActorDraft? Best(Mention anaphor, List<Mention> candidates, bool mustBeSomebody)
    {
        var scores = context.Scorer.Score(anaphor, candidates);
        var best = Array.IndexOf(scores, scores.Max());
        return mustBeSomebody || scores[best] > context.Scorer.NoneScore(anaphor) ? candidates[best].Actor : null;
    }
}
