namespace Perspectives.Actors.Rules;

/// <summary>A pronoun or description refers to somebody mentioned before, or named just after: of those that fit, whoever the clues of the text and the language model together score highest.</summary>
internal sealed class AntecedentRule(ResolutionContext context, bool pronouns) : ISourceRule
{
    /// <summary>How much the language model's score counts beside the clues: it has seen too few articles to be trusted alone.</summary>
    private const float ModelShare = 0.3f;

    private readonly ClueFinder _clues = new(context);
    private readonly Compatibility _compatibility = new(context);
    private readonly LaterName _later = new(context);

    public string Name => pronouns ? "pronoun" : "description";

    public ActorDraft? Resolve(SourceMention source)
    {
        if (source.Kind is MentionKind.I or MentionKind.Name || source.Kind == MentionKind.Nominal == pronouns)
            return null;
        if (!pronouns && (!Definiteness.IsDefinite(context.Words, source) || Definiteness.IsPossessive(context.Words, source)))
            return null;
        var anaphor = context.AnaphorOf(source);
        var candidates = context.Mentions.CandidatesOf(anaphor);
        candidates.RemoveAll(candidate => !_compatibility.Allows(anaphor, candidate) || (!pronouns && candidate.First > source.Last && !_later.Fits(source, candidate)));
        return candidates.Count == 0 ? null : Best(anaphor, candidates);
    }

    private ActorDraft? Best(Mention anaphor, List<Mention> candidates)
    {
        var vectors = context.Scorer.Score(anaphor, candidates);
        var clues = _clues.Find(anaphor, candidates);
        var weights = ClueWeights.Of(anaphor.Kind);
        var (best, highest) = (0, float.NegativeInfinity);
        for (var i = 0; i < candidates.Count; i++)
        {
            var score = ModelShare * vectors[i] + weights.SumOf(clues[i]);
            if (score > highest)
                (best, highest) = (i, score);
        }

        return highest > weights.Nobody ? candidates[best].Actor : null;
    }
}
