using Perspectives.Reading;

namespace Perspectives.Actors.Rules;

/// <summary>The source is a name, or a title and a name: "Petro", "President Gustavo Petro".</summary>
internal sealed class NameRule(ResolutionContext context) : ISourceRule
{
    public string Name => "name";

    public ActorDraft? Resolve(SourceMention source)
    {
        var names = context.NamesIn(source.Words);
        var chosen = names.LastOrDefault(name => name.Name.First <= source.Head && source.Head <= name.Name.Last);
        if (chosen.Mention is null && !PossessivePerson.IsOwner(context.Words, source, names))
            chosen = names.LastOrDefault(name => name.Name.Kind == EntityKind.Person && name.Name.Last <= source.Head + 1);
        if (chosen.Mention is not { } mention || IsDescription(source, chosen.Name) || IsPlaceOf(chosen.Name, names))
            return null;
        return mention.Actor;
    }

    /// <summary>"the Republican", "Texas officials": a group's or place's name inside a description of somebody else.</summary>
    private bool IsDescription(SourceMention source, Entity name)
    {
        var head = context.Words.TextOf(source.Head);
        var lone = name.Kind == EntityKind.Group && !head.EndsWith("s", StringComparison.OrdinalIgnoreCase)
            && EnglishWords.Determiners.Has(context.Words.TextOf(source.First));
        var premodifier = name.Kind is EntityKind.Group or EntityKind.Place
            && !head.Equals(context.Words.TextOf(name.Last), StringComparison.OrdinalIgnoreCase);
        return lone || premodifier;
    }

    /// <summary>"South Bend, Ind., Mayor Pete Buttigieg": the place belongs to the person behind it.</summary>
    private static bool IsPlaceOf(Entity name, List<(Entity Name, Mention? Mention)> names) =>
        name.Kind == EntityKind.Place && names.Exists(other => other.Name.Kind == EntityKind.Person && other.Name.First > name.Last);
}
