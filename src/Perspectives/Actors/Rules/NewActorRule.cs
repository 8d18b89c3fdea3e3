using Perspectives.Reading;

namespace Perspectives.Actors.Rules;

/// <summary>Nobody known: the source brings in an unnamed actor.</summary>
internal sealed class NewActorRule(ResolutionContext context, Descriptions descriptions) : ISourceRule
{
    public string Name => "new";

    public ActorDraft Resolve(SourceMention source)
    {
        var actor = context.Introduced.At(source.First) ?? new ActorDraft(EntityKind.None);
        actor.Description = source.Words;
        if (source.Kind == MentionKind.Nominal)
            descriptions.Add(source, actor);
        return actor;
    }
}
