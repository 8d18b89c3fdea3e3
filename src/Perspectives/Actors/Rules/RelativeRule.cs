using Perspectives.Reading;

namespace Perspectives.Actors.Rules;

/// <summary>
/// "Sheriff Adam Hayward of Deuel County, who said": the person named last before the pronoun in its sentence, else any other name. "which" is no person.
/// </summary>
internal sealed class RelativeRule(ResolutionContext context) : ISourceRule
{
    public string Name => "relative";

    public ActorDraft? Resolve(SourceMention source)
    {
        var word = context.Words.TextOf(source.First);
        var who = word.Equals("who", StringComparison.OrdinalIgnoreCase);
        if (source.Kind != MentionKind.Who || (!who && !word.Equals("which", StringComparison.OrdinalIgnoreCase)))
            return null;
        var first = context.Sentences.FirstOf(source.First);
        if (first == source.First)
            return null;
        var names = context.NamesIn(new(first, source.First - 1));
        var fitting = names.LastOrDefault(name => name.Name.Kind == EntityKind.Person == who).Mention;
        return (fitting ?? (who ? names.LastOrDefault().Mention : null))?.Actor;
    }
}
