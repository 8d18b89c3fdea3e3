namespace Perspectives.Actors.Rules;

/// <summary>The same description as before, where nothing else was found: the unnamed actor that it brought in.</summary>
internal sealed class RepeatedDescriptionRule(Descriptions descriptions) : ISourceRule
{
    public string Name => "repeated";

    public ActorDraft? Resolve(SourceMention source) => source.Kind == MentionKind.Nominal ? descriptions.Find(source) : null;
}
