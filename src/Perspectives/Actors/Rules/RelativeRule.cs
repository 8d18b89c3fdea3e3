using Perspectives.Reading;

namespace Perspectives.Actors.Rules;

/// <summary>"Sheriff Adam Hayward of Deuel County, who said": the person named last before the pronoun in its sentence, else any other name.</summary>
internal sealed class RelativeRule(ResolutionContext context) : ISourceRule
{
    public string Name => "relative";

    public ActorDraft? Resolve(SourceMention source)
    {
        if (source.Kind != MentionKind.Who || !context.Words.TextOf(source.First).Equals("who", StringComparison.OrdinalIgnoreCase))
            return null;
        var first = source.First;
        while (!context.Sentences.IsFirst(first))
            first--;
        if (first == source.First)
            return null;
        var names = context.NamesIn(new(first, source.First - 1));
        return (names.LastOrDefault(name => name.Name.Kind == EntityKind.Person).Mention ?? names.LastOrDefault().Mention)?.Actor;
    }
}
