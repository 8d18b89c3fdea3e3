using Perspectives.Attributions.Layout;
using Perspectives.Reading;

namespace Perspectives.Actors.Rules;

/// <summary>Nobody known: the description brings in an unnamed actor. A pronoun and the label of an answer bring in nobody: an actor called "they" or "A" would tell a reader nothing.</summary>
internal sealed class NewActorRule(ResolutionContext context, Descriptions descriptions) : ISourceRule
{
    public string Name => "new";

    public ActorDraft? Resolve(SourceMention source)
    {
        if (source.Kind != MentionKind.Nominal || SpeakerLabels.IsAnswer(context.Words, source.Words))
            return null;
        var actor = context.Introduced.At(source.First) ?? new ActorDraft(EntityKind.None);
        actor.Description = source.Words;
        descriptions.Add(source, actor);
        return actor;
    }
}
