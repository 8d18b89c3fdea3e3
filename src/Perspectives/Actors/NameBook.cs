using Perspectives.Attributions;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors;

/// <summary>The named actors of an article: every name goes to the actor whose other names it fits, or begins a new one.</summary>
internal sealed class NameBook(ArticleWords words)
{
    private readonly List<ActorDraft> _actors = [];
    private readonly Dictionary<string, List<ActorDraft>> _byWord = new(StringComparer.Ordinal);

    public IReadOnlyList<ActorDraft> Actors => _actors;

    /// <summary>Gives a name to its actor; null where nothing is left of it without titles and articles.</summary>
    public Mention? Add(Entity entity)
    {
        if (NameTrimming.Trim(words, entity) is not { } at)
            return null;
        var name = NameWords.From(words, at);
        var gender = HonorificGender(entity);
        var actor = Find(name, entity, gender);
        if (actor is null)
        {
            actor = new ActorDraft(entity.Kind);
            _actors.Add(actor);
        }

        actor.AddName(name);
        if (actor.Gender == Gender.Unknown)
            actor.Gender = gender;
        Index(name, actor);
        return MentionOf(entity, actor);
    }

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

    /// <summary>An actor with this very name, else the one mentioned last of those whose fullest name it fits.</summary>
    private ActorDraft? Find(NameWords name, Entity entity, Gender gender)
    {
        ActorDraft? best = null;
        var bestIsExact = false;
        foreach (var actor in Candidates(name))
        {
            if (actor.Kind != entity.Kind || !Fits(actor, name))
                continue;
            if (gender != Gender.Unknown && actor.Gender != Gender.Unknown && actor.Gender != gender)
                continue;
            var exact = actor.Names.Any(name.IsSameAs);
            if (best is null || (exact && !bestIsExact) || (exact == bestIsExact && actor.Mentions[^1].First > best.Mentions[^1].First))
            {
                best = actor;
                bestIsExact = exact;
            }
        }

        return best;
    }

    private static bool Fits(ActorDraft actor, NameWords name)
    {
        var full = actor.FullestName;
        return actor.Kind == EntityKind.Person
            ? PersonName.CanBe(full, name) || PersonName.CanBe(name, full)
            : BodyName.CanBe(full, name) || BodyName.CanBe(name, full);
    }

    /// <summary>"Mr" and the like at the name's first word or up to two words before it.</summary>
    private Gender HonorificGender(Entity entity)
    {
        for (var word = Math.Max(0, entity.First - 2); word <= entity.First; word++)
        {
            if (EnglishWords.MaleHonorifics.Has(words.TextOf(word)))
                return Gender.Male;
            if (EnglishWords.FemaleHonorifics.Has(words.TextOf(word)))
                return Gender.Female;
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
            if (!actors.Contains(actor))
                actors.Add(actor);
        }
    }

    /// <summary>What two names of one actor have in common: a word, or the one is the other's acronym.</summary>
    private static IEnumerable<string> KeysOf(NameWords name) =>
        name.Words.Select(NameFolding.Fold).Append(NameFolding.Fold(BodyName.AcronymOf(name))).Where(key => key.Length > 0);
}
