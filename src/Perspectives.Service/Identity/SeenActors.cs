using Perspectives.Actors;
using Perspectives.Actors.Names;
using Perspectives.Articles;
using Perspectives.Grouping;

namespace Perspectives.Service.Identity;

/// <summary>Finds out what an article says of who its actors are.</summary>
internal static class SeenActors
{
    /// <summary>Those who can be known across articles.</summary>
    public static IReadOnlyList<SeenActor> In(Article article, ArticlePerspectives answer) =>
        [.. answer.Actors.Select(actor => Read(article, actor)).OfType<SeenActor>()];

    private static SeenActor? Read(Article article, Actor actor) => actor.Kind switch
    {
        ActorKind.Person when actor.Key is { } key => ReadPerson(article, actor, key),
        ActorKind.Person => ReadTitled(article, actor),
        _ when actor.Key is { } key => ReadBody(article, actor, key),
        _ => null,
    };

    private static SeenActor ReadPerson(Article article, Actor actor, string key)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in actor.Mentions)
        {
            var words = NameForms.WordsOf(mention.Text);
            if (NameForms.IsShorterPerson(NameForms.WordsOf(actor.Name), words) && ActorKey.Of(string.Join(' ', words), ActorKind.Person) is { } shorter)
                names.Add(shorter);
            if (TitledName.Before(article.Text, mention.Start) is { } title && words.Length > 0)
                names.Add(TitledName.KeyOf(title, actor.Name));
        }

        names.Remove(key);
        return new SeenActor
        {
            Id = actor.Id,
            Name = key,
            Kind = actor.Kind,
            Role = actor.Role,
            OtherNames = [.. names],
            Spelling = RoleFacts.Of(actor.Role).Owners.Count > 0 ? Spelling.Of(key) : null,
        };
    }

    /// <summary>"President Petro": a title that one person has at a time stands for the first name.</summary>
    private static SeenActor? ReadTitled(Article article, Actor actor)
    {
        if (actor.Name.Contains(' ', StringComparison.Ordinal))
            return null;
        var title = actor.Mentions.Select(mention => TitledName.Before(article.Text, mention.Start)).FirstOrDefault(static found => found is not null);
        return title is null
            ? null
            : new SeenActor { Id = actor.Id, Name = TitledName.KeyOf(title, actor.Name), Kind = actor.Kind, Role = actor.Role, IsShort = true };
    }

    private static SeenActor ReadBody(Article article, Actor actor, string key)
    {
        var full = NameForms.WordsOf(actor.Name);
        var names = actor.Mentions.Select(static mention => NameForms.WordsOf(mention.Text)).Where(words => NameForms.IsAcronym(full, words))
            .Select(words => ActorKey.Of(string.Join(' ', words), actor.Kind)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (NameForms.WithoutLegalForm(full) is { } bare && ActorKey.Of(string.Join(' ', bare), actor.Kind) is { } shorter)
            names.Add(shorter);
        names.Remove(key);
        return new SeenActor
        {
            Id = actor.Id,
            Name = key,
            Kind = actor.Kind,
            Role = CommonBody.IsCommon(full) ? CommonBody.OwnerOf(article.Text, actor.Mentions) : actor.Role,
            OtherNames = [.. names],
        };
    }
}
