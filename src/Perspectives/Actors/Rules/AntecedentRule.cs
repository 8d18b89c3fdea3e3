using Perspectives.Reading;

namespace Perspectives.Actors.Rules;

/// <summary>A pronoun or description refers to somebody mentioned before, or named just after: whoever the language model scores highest of those that fit.</summary>
internal sealed class AntecedentRule(ResolutionContext context, bool pronouns) : ISourceRule
{
    /// <summary>What it counts for a description that the article uses the same word of the candidate elsewhere.</summary>
    private const float KnownAs = 3f;

    private readonly Compatibility _compatibility = new(context.Words);

    public string Name => pronouns ? "pronoun" : "description";

    public ActorDraft? Resolve(SourceMention source)
    {
        if (source.Kind is MentionKind.I or MentionKind.Name || source.Kind == MentionKind.Nominal == pronouns)
            return null;
        if (!pronouns && (EnglishWords.Indefinite.Has(context.Words.TextOf(source.First)) || EnglishWords.Quantifiers.Has(context.Words.TextOf(source.First))))
            return null;
        var anaphor = new Mention { Words = source.Words, Head = source.Head, Kind = source.Kind, Entity = EntityKind.None, Actor = Nobody };
        var candidates = context.Mentions.CandidatesOf(anaphor);
        candidates.RemoveAll(candidate => !_compatibility.Allows(anaphor, candidate));
        return candidates.Count == 0 ? null : Best(anaphor, candidates, mustBeSomebody: source.Kind is MentionKind.He or MentionKind.She);
    }

    private static ActorDraft Nobody { get; } = new(EntityKind.None);

    private ActorDraft? Best(Mention anaphor, List<Mention> candidates, bool mustBeSomebody)
    {
        var scores = context.Scorer.Score(anaphor, candidates);
        if (anaphor.Kind == MentionKind.Nominal)
        {
            for (var i = 0; i < scores.Length; i++)
                scores[i] += candidates[i].Actor.IsKnownAs(context.Words.TextOf(anaphor.Head)) ? KnownAs : 0;
        }

        var best = Array.IndexOf(scores, scores.Max());
        return mustBeSomebody || scores[best] > context.Scorer.NoneScore(anaphor) ? candidates[best].Actor : null;
    }
}
