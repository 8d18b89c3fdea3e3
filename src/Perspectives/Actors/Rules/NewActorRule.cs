using Perspectives.Reading;

namespace Perspectives.Actors.Rules;

/// <summary>Nobody known: the source brings in an unnamed actor.</summary>
internal sealed class NewActorRule(Descriptions descriptions) : ISourceRule
{
    public string Name => "new";

    public ActorDraft Resolve(SourceMention source)
    {
        var actor = new ActorDraft(EntityKind.None) { Description = source.Words };
        if (source.Kind == MentionKind.Nominal)
            descriptions.Add(source, actor);
        return actor;
    }
}
