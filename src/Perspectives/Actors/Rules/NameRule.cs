using Perspectives.Actors.Names;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors.Rules;

/// <summary>The source is a name, or a title and a name: "Petro", "President Gustavo Petro".</summary>
internal sealed class NameRule(ResolutionContext context) : ISourceRule
{
    /// <summary>Words that are put behind any body's name.</summary>
    private static readonly Lexicon AnyBody = Lexicon.Of("group organization organisation party company firm agency union association charity");

    private static readonly Lexicon Articles = Lexicon.Of("the a an this that these those");

    public string Name => "name";

    public ActorDraft? Resolve(SourceMention source)
    {
        var names = context.NamesIn(source.Words);
        var chosen = names.LastOrDefault(name => name.Name.First <= source.Head && source.Head <= name.Name.Last);
        if (chosen.Mention is null && !PossessivePerson.IsOwner(context.Words, source, names))
            chosen = names.LastOrDefault(name => name.Name.Kind == EntityKind.Person && name.Name.Last <= source.Head + 1 && !IsNoun(source.Head));
        if (chosen.Mention is null)
            chosen = names.LastOrDefault(name => IsShortOfBody(name.Name, name.Mention, source));
        if (chosen.Mention is not { } mention || IsOwnedByLast(source, names) || IsDescription(source, chosen.Name) || IsOfficeOf(chosen.Name, source, names))
            return null;
        return mention.Actor;
    }

    /// <summary>"Silva and Denning's lawyer": whom the last name owns is meant.</summary>
    private bool IsOwnedByLast(SourceMention source, List<(Entity Name, Mention? Mention)> names)
    {
        var last = names[^1].Name;
        return last.Last + 2 < source.Last && names.Count > 1 && NounPhrase.IsPossessive(context.Words, last.Last + 1)
            && context.Words.TextOf(last.First - 1) is "and" or "or";
    }

    /// <summary>"the Republican", "Texas officials": a group's or place's name inside a description of somebody else.</summary>
    private bool IsDescription(SourceMention source, Entity name)
    {
        var head = context.Words.TextOf(source.Head);
        var lone = name.Kind == EntityKind.Group && !head.EndsWith("s", StringComparison.OrdinalIgnoreCase)
            && (EnglishWords.Determiners.Has(context.Words.TextOf(source.First)) || EnglishWords.Indefinite.Has(context.Words.TextOf(source.First)));
        var premodifier = name.Kind is EntityKind.Group or EntityKind.Place
            && !head.Equals(context.Words.TextOf(name.Last), StringComparison.OrdinalIgnoreCase);
        return lone || premodifier || IsPartOfGroup(source, name) || IsNoun(source, name);
    }

    /// <summary>"the Kerryman": a word for a person that the tagger took for a name.</summary>
    private bool IsNoun(SourceMention source, Entity name) =>
        name.Kind == EntityKind.Person && name.First == name.Last && name.First == source.First + 1 && EnglishWords.Articles.Has(context.Words.TextOf(source.First))
        && DescriptionKind.IsPerson(context.Words.TextOf(name.Last)) && !TitleWords.IsTitle(context.Words.TextOf(name.Last));

    /// <summary>"some Democrats", "House Republicans", "2020 Democrats": not the whole of the group.</summary>
    private bool IsPartOfGroup(SourceMention source, Entity name) =>
        name.Kind == EntityKind.Group && name.First > source.First && name.Last == source.Head && !Articles.Has(context.Words.TextOf(name.First - 1));

    /// <summary>"the Marlow group", "the M5S party": the body whose fuller name has those words.</summary>
    private bool IsShortOfBody(Entity name, Mention? mention, SourceMention source) =>
        mention is not null && name.Kind == EntityKind.Organization && name.Last == source.Head - 1 && name.First == source.First + 1 && context.Words.TextOf(source.First).Equals("the", StringComparison.OrdinalIgnoreCase)
        && AnyBody.Has(context.Words.TextOf(source.Head)) && mention.Actor.FullestName.Words.Count > name.Last - name.First + 1;

    /// <summary>"a UKIP spokesman", "Trump aides": the name only says more of somebody else.</summary>
    private bool IsNoun(int head)
    {
        var text = context.Words.TextOf(head);
        return char.IsLower(text[0]) && (DescriptionKind.IsSpeaker(text) || DescriptionKind.IsPlural(text));
    }

    /// <summary>"South Bend, Ind., Mayor Pete Buttigieg", "Housing and Urban Development Secretary Julián Castro": the person behind it has its office there.</summary>
    private bool IsOfficeOf(Entity name, SourceMention source, List<(Entity Name, Mention? Mention)> names)
    {
        if (name.Kind is not (EntityKind.Place or EntityKind.Organization))
            return false;
        var last = names[^1].Name;
        return last.Kind == EntityKind.Person && last.First > name.Last + 1
            && (name.Kind == EntityKind.Place || (last.Last == source.Last && TitleWords.IsTitle(context.Words.TextOf(last.First - 1))));
    }
}
