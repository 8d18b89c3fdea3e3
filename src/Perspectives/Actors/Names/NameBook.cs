using Perspectives.Attributions;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors.Names;

/// <summary>The named actors of an article: every name goes to the actor whose other names it fits, or begins a new one.</summary>
internal sealed class NameBook(ArticleWords words)
{
    /// <summary>What a title counts against the tagger's guesses.</summary>
    private const int TitleWeight = 4;

    /// <summary>What a common first name before one other word counts against them: "Donald Trump".</summary>
    private const int FirstNameWeight = 2;

    /// <summary>Of so many actors that share a word of their names only the last are looked at: time grows with the text, not its square.</summary>
    private const int MostNamesakes = 50;

    /// <summary>Words within which somebody newly named is still the one spoken of.</summary>
    private const int JustBefore = 50;

    private static readonly Lexicon CalledSo = Lexicon.Of("newspaper company firm bank charity airline union party website magazine agency group chain startup");

    private readonly Dictionary<string, List<ActorDraft>> _byWord = new(StringComparer.Ordinal);

    /// <summary>Gives a name to its actor; null where nothing is left of it without titles and articles.</summary>
    public Mention? Add(Entity entity)
    {
        if (NameTrimming.Trim(words, entity) is not { } at)
            return null;
        var name = NameWords.From(words, at);
        var gender = HonorificGender(entity);
        var actor = Find(name, entity, gender) ?? new ActorDraft(entity.Kind);
        actor.AddName(name);
        if (TitleBefore(entity) is { } title)
            actor.Call(title);
        actor.Vote(entity.Kind, 1);
        if (gender != Gender.Unknown || HasTitle(entity) || NameTrimming.IsBehindName(words, entity.Last) || IsApposedToOffice(entity))
            actor.Vote(EntityKind.Person, TitleWeight);
        if (name.Words.Count == 2 && entity.Kind != EntityKind.Group && FirstNames.GenderOf(name.First) != Gender.Unknown && !EnglishWords.Bodies.Has(name.Last) && !IsBehindArticle(entity))
            actor.Vote(EntityKind.Person, FirstNameWeight);
        if (name.Words.Count > 1 && EnglishWords.Bodies.Has(name.Last))
            actor.Vote(EntityKind.Organization, FirstNameWeight);
        if (IsCalledBody(entity))
            actor.Vote(EntityKind.Organization, TitleWeight);
        if (IsBareSurname(actor, name, entity))
            actor.Vote(EntityKind.Person, FirstNameWeight);
        if (BodyName.IsAcronymOf(actor.FullestName, name))
            actor.Vote(EntityKind.Organization, TitleWeight);
        if (actor.Gender == Gender.Unknown)
            actor.Gender = gender == Gender.Unknown && entity.Kind == EntityKind.Person && name.Words.Count > 1 ? FirstNames.GenderOf(name.First) : gender;
        Index(name, actor);
        return MentionOf(entity, actor);
    }

    /// <summary>"The chipmaker Halvane", "the newspaper Berlingske": a noun for a body before one word that the tagger took for a person.</summary>
    private bool IsCalledBody(Entity entity) =>
        entity.Kind == EntityKind.Person && entity.First == entity.Last && entity.First > 1 && words.Sentences.AreTogether(entity.First - 2, entity.First)
        && (EnglishWords.BodiesByTrade.Has(words.TextOf(entity.First - 1)) || CalledSo.Has(words.TextOf(entity.First - 1)));

    /// <summary>"Judge" of "Judge Alvarado", "Cllr" of "Cllr. Slee"; null where no office stands before the name.</summary>
    private string? TitleBefore(Entity entity)
    {
        var before = entity.First - 1;
        if (before > 0 && words.TextOf(before) is ".")
            before--;
        return before >= 0 && words.Sentences.AreTogether(before, entity.First) && TitleWords.Offices.Has(words.TextOf(before)) ? words.TextOf(before).ToString() : null;
    }

    private bool HasTitle(Entity entity)
    {
        var before = entity.First - 1;
        if (before > 0 && words.TextOf(before) is ".")
            before--;
        return before >= 0 && !words[entity.First].StartsParagraph && char.IsUpper(words.TextOf(before)[0]) && TitleWords.Offices.Has(words.TextOf(before))
            && entity.Last - entity.First < 3;
    }

    /// <summary>"the mayor, Delfín Condo,": whoever stands between commas behind an office is a person.</summary>
    private bool IsApposedToOffice(Entity entity) =>
        entity.First > 1 && entity.Last - entity.First is 1 or 2 && entity.Last + 1 < words.Count && words.TextOf(entity.First - 1) is "," && words.TextOf(entity.Last + 1) is ","
        && char.IsLower(words.TextOf(entity.First - 2)[0]) && TitleWords.Offices.Has(words.TextOf(entity.First - 2)) && words.Sentences.AreTogether(entity.First - 2, entity.Last + 1);

    private Mention MentionOf(Entity entity, ActorDraft actor)
    {
        var mention = new Mention
        {
            Words = new WordRange(entity.First, entity.Last),
            Head = NounPhrase.HeadOf(words, entity.First, entity.Last),
            Kind = NounPhrase.KindOf(words, entity.First, entity.Last, named: true),
            Entity = entity.Kind,
            Actor = actor,
        };
        actor.AddMention(mention);
        return mention;
    }

    /// <summary>
    /// Of the actors whose names it fits: first those that the tagger takes for the same kind, then for a full name those with this very name, for a single
    /// word the one who bears the title before it, then the one just brought in, then the one mentioned most, then the one mentioned last.
    /// </summary>
    private ActorDraft? Find(NameWords name, Entity entity, Gender gender)
    {
        ActorDraft? best = null;
        var bestRank = (false, false, false, false, 0, 0);
        var title = TitleBefore(entity);
        foreach (var actor in Candidates(name))
        {
            if (gender != Gender.Unknown && actor.Gender != Gender.Unknown && actor.Gender != gender)
                continue;
            var exact = actor.Has(name);
            var sameKind = actor.Kind == entity.Kind;
            if (!(sameKind ? Fits(actor, name) : exact || IsSurnameOf(actor, name, entity) || IsFullNameOf(actor, name, entity) || BodyName.IsAcronymOf(actor.FullestName, name) || BodyName.AreOneParty(actor.FullestName, name)))
                continue;
            var single = name.Words.Count == 1;
            var rank = (sameKind, !single && exact, single && title is not null && actor.IsCalled(title), single && IsNew(actor, entity), single ? actor.Mentions.Count : 0, actor.Mentions[^1].First);
            if (best is null || rank.CompareTo(bestRank) > 0)
                (best, bestRank) = (actor, rank);
        }

        return best;
    }

    /// <summary>Whether the article has named the actor in full just before: who has just come in is the one who is spoken of, but not as an owner ("Vera Silva’s book").</summary>
    private bool IsNew(ActorDraft actor, Entity entity) =>
        actor.Mentions.Count <= 2 && actor.FullestName.Words.Count > 1 && entity.First - actor.FullestName.At.First < JustBefore
        && !NounPhrase.IsPossessive(words, actor.FullestName.At.Last + 1);

    /// <summary>
    /// "Trump" taken for a body is the person whose surname it is, unless an article stands before it ("the Post"); and a person's surname is that of the name
    /// of two or three words that ends with it, whatever the tagger took that for.
    /// </summary>
    private bool IsSurnameOf(ActorDraft actor, NameWords name, Entity entity)
    {
        var full = actor.FullestName;
        if (name.Words.Count != 1 || full.Words.Count < 2 || !NameFolding.Same(full.Last, name.First))
            return false;
        if (entity.Kind == EntityKind.Person)
            return full.Words.Count <= 3 && !EnglishWords.Bodies.Has(name.First);
        return actor.Kind == EntityKind.Person && !IsBehindArticle(entity);
    }

    /// <summary>"Teófila Mamani … Mamani": whoever is called by the last of two words, without an article, is a person; bodies go by their first word or all of them.</summary>
    private bool IsBareSurname(ActorDraft actor, NameWords name, Entity entity) =>
        actor.Kind == EntityKind.Organization && name.Words.Count == 1 && actor.FullestName.Words.Count == 2 && NameFolding.Same(actor.FullestName.Last, name.First)
        && !NameFolding.Same(actor.FullestName.First, name.First) && !EnglishWords.Bodies.Has(name.First) && name.First[1..].Any(char.IsLower) && !IsBehindArticle(entity)
        && !IsBehindArticle(entity with { First = actor.FullestName.At.First });

    /// <summary>"Ailsa Dunmore" is the full name of "Dunmore", which the tagger took for a body in the headline.</summary>
    private bool IsFullNameOf(ActorDraft actor, NameWords name, Entity entity) =>
        entity.Kind == EntityKind.Person && name.Words.Count is 2 or 3 && actor.Kind == EntityKind.Organization && actor.FullestName.Words is [var only]
        && NameFolding.Same(only, name.Last) && !EnglishWords.Bodies.Has(only) && !only.AsSpan(1).ContainsAnyInRange('A', 'Z') && !actor.Names.Any(one => IsBehindArticle(new Entity(one.At.First, one.At.Last, actor.Kind)));

    private bool IsBehindArticle(Entity entity) => entity.First > 0 && EnglishWords.Determiners.Has(words.TextOf(entity.First - 1));

    private static bool Fits(ActorDraft actor, NameWords name)
    {
        var full = actor.FullestName;
        return actor.Kind == EntityKind.Person
            ? PersonName.CanBe(full, name) || PersonName.CanBe(name, full)
            : BodyName.CanBe(full, name) || BodyName.CanBe(name, full) || (actor.Kind == EntityKind.Group && BodyName.AreOneAndMany(full, name));
    }

    /// <summary>What a title says of the gender ("Mr", "Lady"), in the name or up to two words before it.</summary>
    private Gender HonorificGender(Entity entity)
    {
        for (var word = Math.Max(0, entity.First - 2); word <= entity.Last; word++)
        {
            if (TitleWords.GenderOf(words.TextOf(word)) is var gender and not Gender.Unknown)
                return gender;
        }

        return Gender.Unknown;
    }

    private HashSet<ActorDraft> Candidates(NameWords name)
    {
        var found = new HashSet<ActorDraft>();
        foreach (var key in KeysOf(name))
        {
            if (_byWord.TryGetValue(key, out var actors))
                found.UnionWith(actors);
        }

        return found;
    }

    private void Index(NameWords name, ActorDraft actor)
    {
        foreach (var key in KeysOf(name))
        {
            if (!_byWord.TryGetValue(key, out var actors))
                _byWord[key] = actors = [];
            if (actors.Contains(actor))
                continue;
            if (actors.Count == MostNamesakes)
                actors.RemoveAt(0);
            actors.Add(actor);
        }
    }

    /// <summary>What two names of one actor have in common: a word, or the one is the other's acronym.</summary>
    private static IEnumerable<string> KeysOf(NameWords name) =>
        name.Words.Select(NameFolding.Fold).Append(NameFolding.Fold(PersonName.LastPart(name.Last))).Append(NameFolding.Fold(BodyName.AcronymOf(name))).Append(BodyName.PartyOf(name) ?? "")
            .Append(NameFolding.Fold(name.Last) is [.. var one, 's'] ? one : "").Where(key => key.Length > 0);
}
