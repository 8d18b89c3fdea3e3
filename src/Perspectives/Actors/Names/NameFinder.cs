using Perspectives.Attributions;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors.Names;

/// <summary>
/// The names of an article: those of the tagger, made whole where it broke them, and those that it missed: in sources, after titles, and further
/// mentions of people known from elsewhere in the article.
/// </summary>
internal sealed class NameFinder
{
    /// <summary>Titles that are surnames as well, so that they are not taken for titles everywhere.</summary>
    private static readonly Lexicon Peerage = Lexicon.Of("baron baroness viscount viscountess earl duke duchess count countess");

    private readonly ArticleWords _words;
    private readonly PersonNameRepair _people;
    private readonly BodyNameRepair _bodies;
    private readonly SentenceBoundaries _sentences;
    private readonly UntaggedNames _untagged;
    private readonly EvidentNames _evident;
    private readonly WholeSourceNames _whole;

    public NameFinder(ArticleWords words, SentenceBoundaries sentences)
    {
        _words = words;
        _sentences = sentences;
        var tokens = new NameTokens(words);
        var capitals = new CapitalUse(words, sentences);
        _people = new PersonNameRepair(words, tokens, sentences, capitals);
        _bodies = new BodyNameRepair(words, tokens, sentences, capitals);
        _untagged = new UntaggedNames(words, tokens, sentences, capitals);
        _evident = new EvidentNames(words, tokens, sentences, _untagged);
        _whole = new WholeSourceNames(words, tokens, sentences, capitals);
    }

    /// <summary>Names in order, not overlapping.</summary>
    /// <param name="tagged">The tagger's names in order.</param>
    /// <param name="sources">Words of the sources of all attributions.</param>
    public List<Entity> Find(IReadOnlyList<Entity> tagged, IEnumerable<WordRange> sources)
    {
        var names = new NameSet(_words.Count);
        foreach (var name in _evident.BeforeAcronym().Where(name => names.IsFree(new WordRange(name.First, name.Last))))
            names.Add(name);
        var whole = sources.ToHashSet();
        foreach (var entity in Joined(tagged.SelectMany(ByParagraph)))
        {
            if (HasCapital(entity) && !IsSomebodyFrom(entity, whole))
                names.Add(Whole(entity, names));
        }

        foreach (var name in _evident.WithAge(names).Concat(_evident.Addressed(names)).Concat(_evident.WithFirstName(names)).Concat(_evident.OfJournals(names)).Concat(_evident.BehindNoun(names))
            .Concat(_evident.AcronymsOfBodies(names)).Concat(_evident.SaidToBeBodies(names)))
            names.Add(name);
        foreach (var source in whole)
        {
            if (_whole.Find(source, names) is { } name)
                names.Add(name);
            if (_untagged.InSource(source, names) is { } untagged)
                names.Add(untagged);
            if (_untagged.InApposition(source, names) is { } apposed)
                names.Add(apposed);
        }

        foreach (var name in _untagged.OfKnownPeople(names).Concat(_untagged.OfKnownBodies(names)))
            names.Add(name);
        return names.InOrder();
    }

    /// <summary>"Alden | Fernfield", of which the tagger made two people, is one; so is "Everett | Coombs", of which it made a person and a body, and "Fox | KTVI" of two bodies, and "Bank [of] [Caldonia]".</summary>
    private IEnumerable<Entity> Joined(IEnumerable<Entity> entities)
    {
        Entity? before = null;
        foreach (var entity in entities)
        {
            if (before is { } first && Join(first, entity) is { } joined)
            {
                before = joined;
                continue;
            }

            if (before is { } whole)
                yield return whole;
            before = entity;
        }

        if (before is { } last)
            yield return last;
    }

    /// <returns>Null where they are two names.</returns>
    private Entity? Join(Entity first, Entity rest)
    {
        if (!_sentences.AreTogether(first.Last, rest.First))
            return null;
        if (IsBeginningOfThing(first, rest))
            return rest with { First = first.First };
        return IsFirstNameOf(first, rest) || IsBeginningOf(first, rest) || IsPrepositionOf(first, rest) ? first with { Last = rest.Last } : null;
    }

    /// <summary>"Downing | Street": what the tagger took for a person is a part of what is built.</summary>
    private bool IsBeginningOfThing(Entity first, Entity rest) =>
        first.Kind == EntityKind.Person && first.Last + 1 == rest.First && rest.First == rest.Last && rest.Kind is EntityKind.Organization or EntityKind.Place
        && EnglishWords.Things.Has(_words.TextOf(rest.First));

    private bool IsFirstNameOf(Entity first, Entity rest)
    {
        if (first.Kind != EntityKind.Person || first.First != first.Last || first.Last + 1 != rest.First || Peerage.Has(_words.TextOf(first.First)))
            return false;
        return rest.Kind == EntityKind.Person
            || (rest.Kind is EntityKind.Organization or EntityKind.Place && rest.First == rest.Last && FirstNames.GenderOf(_words.TextOf(first.First)) != Gender.Unknown
                && char.IsUpper(_words.TextOf(rest.First)[0]) && !EnglishWords.Bodies.Has(_words.TextOf(rest.First)));
    }

    /// <summary>Both with a capital and side by side; or with no more than two such words between them, where the whole then ends as bodies do: "Congressional | Research | Service".</summary>
    private bool IsBeginningOf(Entity first, Entity rest)
    {
        if (first.Kind != EntityKind.Organization || rest.Kind is not (EntityKind.Organization or EntityKind.Place) || IsOfTitle(first.First))
            return false;
        var gap = rest.First - first.Last - 1;
        if (gap > 0 && (gap > 2 || !EnglishWords.Bodies.Has(_words.TextOf(rest.Last))))
            return false;
        return Enumerable.Range(first.Last, gap + 2).All(word => char.IsUpper(_words.TextOf(word)[0]) && !TitleWords.IsTitle(_words.TextOf(word)));
    }

    /// <summary>The tagger took "of", or "Bank of", for a body and what follows it for a place or another body.</summary>
    private bool IsPrepositionOf(Entity first, Entity rest) =>
        first.Kind == EntityKind.Organization && first.Last + 1 == rest.First && rest.Kind is EntityKind.Organization or EntityKind.Place
        && _words.TextOf(first.Last) is "of" or "for" && !TitleWords.IsTitle(_words.TextOf(first.First));

    /// <summary>"Secretary of State | Silva".</summary>
    private bool IsOfTitle(int word) => word > 1 && _words.TextOf(word - 1) is "of" && TitleWords.IsTitle(_words.TextOf(word - 2));

    /// <summary>"said the Catalan": a source that is nothing else describes somebody who was named before.</summary>
    private bool IsSomebodyFrom(Entity entity, HashSet<WordRange> sources) =>
        entity.First == entity.Last && entity.First > 0 && PersonNouns.IsOfPlace(_words.TextOf(entity.First)) && _words.TextOf(entity.First - 1).Equals("the", StringComparison.OrdinalIgnoreCase)
        && sources.Contains(new WordRange(entity.First - 1, entity.Last));

    private IEnumerable<Entity> ByParagraph(Entity entity)
    {
        var first = entity.First;
        for (var word = entity.First + 1; word <= entity.Last; word++)
        {
            if (!_sentences.IsFirst(word))
                continue;
            yield return entity with { First = first, Last = word - 1 };
            first = word;
        }

        yield return entity with { First = first };
    }

    private Entity Whole(Entity entity, NameSet names) => entity.Kind switch
    {
        EntityKind.Person => _people.Repair(entity),
        _ when _people.IsAddressed(entity) => _people.RepairAddressed(entity),
        EntityKind.Organization => _bodies.WithBeginning(_bodies.Repair(entity), names),
        EntityKind.Place => _bodies.Repair(entity),
        _ => entity,
    };

    private bool HasCapital(Entity entity)
    {
        for (var word = entity.First; word <= entity.Last; word++)
        {
            if (char.IsUpper(_words.TextOf(word)[0]))
                return true;
        }

        return false;
    }
}
