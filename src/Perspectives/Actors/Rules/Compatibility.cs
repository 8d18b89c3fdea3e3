using Perspectives.Actors.Names;
using Perspectives.Attributions;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors.Rules;

/// <summary>Whether a mention can refer to an actor at all, by number, gender and kind.</summary>
internal sealed class Compatibility(ResolutionContext context)
{
    private readonly ArticleWords _words = context.Words;

    private static readonly Lexicon Deputies = Lexicon.Of("vice deputy");
    private static readonly Lexicon Ranks = Lexicon.Of("deputy vice assistant acting junior");

    /// <summary>Bodies that are called so in their names as well.</summary>
    private static readonly Lexicon Public = Lexicon.Of("ministry court parliament senate university church army navy police jury council commission committee tribunal cabinet embassy consulate");

    /// <summary>More people than one, in one word.</summary>
    private static readonly Lexicon Relatives = Lexicon.Of("family couple pair duo trio household");

    /// <summary>What works for somebody is called after them, and by no name of its own.</summary>
    private static readonly Lexicon OfFollowers = Lexicon.Of("campaign administration camp regime");

    private static readonly Lexicon Numbers = Lexicon.Of("both two three four five six seven eight nine ten dozen");

    public bool Allows(Mention anaphor, Mention candidate)
    {
        var actor = candidate.Actor;
        return anaphor.Kind switch
        {
            MentionKind.He => IsOnePerson(actor) && actor.Gender != Gender.Female && !IsSpeakerOf(anaphor, actor),
            MentionKind.She => IsOnePerson(actor) && actor.Gender != Gender.Male && !IsSpeakerOf(anaphor, actor),
            MentionKind.They => !IsSurelyPerson(actor) && (actor.Kind != EntityKind.None || (KindOf(actor) != ActorKind.Anonymous && !EnglishWords.Documents.Has(HeadOf(actor)))),
            MentionKind.It => !IsThing(actor) && !IsWhere(candidate) && actor.Kind != EntityKind.Group && !IsSurelyPerson(actor) && !(actor.Kind == EntityKind.None && PersonNouns.Has(HeadOf(actor))),
            MentionKind.Nominal => AllowsDescription(anaphor, actor),
            _ => true,
        };
    }

    /// <summary>"employs 900 people in Leicester": where something is says nothing; "Beijing" does, where it is a subject or has spoken.</summary>
    private bool IsWhere(Mention candidate) =>
        candidate.Actor.Kind == EntityKind.Place && !context.IsInSource(candidate.First) && (context.Places.Of(candidate).IsBehindPreposition || IsOfBody(candidate));

    /// <summary>"the Leicester company": the place only tells where the company is.</summary>
    private bool IsOfBody(Mention candidate) =>
        candidate.Last + 1 < _words.Count && char.IsLower(_words.TextOf(candidate.Last + 1)[0]) && EnglishWords.Bodies.Has(_words.TextOf(candidate.Last + 1));

    /// <summary>Whoever is quoted calls themselves "I".</summary>
    private bool IsSpeakerOf(Mention anaphor, ActorDraft actor) => context.SpeakerOf(anaphor.First) == actor;

    /// <summary>The tagger takes some bodies for people, but nobody writes "he" of them.</summary>
    private static bool IsSurelyPerson(ActorDraft actor) => actor.Kind == EntityKind.Person && actor.Gender != Gender.Unknown;

    /// <summary>"the deputy mayor" is not the mayor.</summary>
    private bool IsOfRank(Mention anaphor, ActorDraft actor)
    {
        for (var word = anaphor.First; word < anaphor.Head; word++)
        {
            if (Ranks.Has(_words.TextOf(word)) && !actor.IsKnownAs(_words.TextOf(word)) && actor.IsNamed)
                return false;
        }

        return true;
    }

    /// <summary>Whether the office is that of a deputy: "Vice President" is not the president.</summary>
    public static bool IsDeputy(ArticleWords words, WordRange office) => Enumerable.Range(office.First, office.Count).Any(word => Deputies.Has(words.TextOf(word)));

    /// <summary>"the president" is nobody whom the article calls vice president.</summary>
    private bool IsDeputyOf(Mention anaphor, ActorDraft actor) =>
        actor.IsNamed && actor.IsKnownAs(_words.TextOf(anaphor.Head)) && TitleWords.Offices.Has(_words.TextOf(anaphor.Head)) && Deputies.Any(actor.IsKnownAs) && !IsDeputy(_words, anaphor.Words);

    /// <summary>"the Clean Water Act", "Selby Bridge", "the Order of the Lamb": named, but nothing that speaks.</summary>
    private static bool IsThing(ActorDraft actor) =>
        actor.IsNamed && actor.Kind != EntityKind.Person && (EnglishWords.Things.Has(actor.FullestName.Last) || EnglishWords.Things.Has(actor.FullestName.First));

    private bool IsMany(ActorDraft actor) => actor.Kind == EntityKind.Group || (actor.Kind == EntityKind.None && (KindOf(actor) == ActorKind.Group || DescriptionKind.IsPlural(HeadOf(actor))));

    /// <summary>"the St. Louis group" is none that the article does not call after St. Louis.</summary>
    private bool IsKnownByNames(Mention anaphor, ActorDraft actor)
    {
        for (var word = anaphor.First + 1; word < anaphor.Head; word++)
        {
            if (char.IsUpper(_words.TextOf(word)[0]) && !actor.IsKnownAs(_words.TextOf(word)))
                return false;
        }

        return true;
    }

    /// <summary>"the two states" are not one of them.</summary>
    private bool HasNumber(Mention anaphor)
    {
        for (var word = anaphor.First; word < anaphor.Head; word++)
        {
            if (Numbers.Has(_words.TextOf(word)))
                return true;
        }

        return false;
    }

    /// <summary>"the ministry" is no body whose name, written out, tells of none.</summary>
    private static bool IsOfOtherSort(ReadOnlySpan<char> head, ActorDraft actor) =>
        actor.Kind == EntityKind.Organization && actor.IsNamed && Public.Has(head) && !actor.IsKnownAs(head) && actor.FullestName.Last.Any(char.IsLower);

    /// <summary>"the fisherman" is no woman; "the chairman" and "the spokesman" may be.</summary>
    private static bool IsOfOtherGender(ReadOnlySpan<char> head, ActorDraft actor) =>
        PersonNouns.GenderOf(head) is var gender and not Gender.Unknown && actor.Gender is not Gender.Unknown && actor.Gender != gender && !PersonNouns.IsOfficeOfMen(head);

    /// <summary>"the firm" is no report.</summary>
    private bool IsDocument(ActorDraft actor) => actor.Kind == EntityKind.None && !actor.IsNamed && EnglishWords.Documents.Has(HeadOf(actor));

    private bool IsOnePerson(ActorDraft actor) =>
        actor.Kind == EntityKind.Person
        || (actor.Kind == EntityKind.None && KindOf(actor) == ActorKind.Anonymous && !EnglishWords.Documents.Has(HeadOf(actor)));

    private ActorKind KindOf(ActorDraft actor)
    {
        var description = actor.Description!.Value;
        return DescriptionKind.Of(description.First, NounPhrase.HeadOf(_words, description.First, description.Last), _words);
    }

    private ReadOnlySpan<char> HeadOf(ActorDraft actor)
    {
        var description = actor.Description!.Value;
        return _words.TextOf(NounPhrase.HeadOf(_words, description.First, description.Last));
    }

    /// <summary>
    /// A lawsuit, a resolution and "the rebels" are no place and no single body; only words for a country or town are a place; and a name that begins the description
    /// ("the Liberal Democrats") is another's unless the actor is known by it.
    /// </summary>
    private bool AllowsDescription(Mention anaphor, ActorDraft actor)
    {
        var head = _words.TextOf(anaphor.Head);
        if (head is "rest" || IsThing(actor) || !IsOfRank(anaphor, actor) || IsDeputyOf(anaphor, actor) || IsOfOtherGender(head, actor))
            return false;
        if ((EnglishWords.Bodies.Has(head) || EnglishWords.Documents.Has(head)) && (IsSurelyPerson(actor) || (actor.Kind == EntityKind.Person && actor.FullestName.Words.Count > 1)))
            return false;
        if (IsDocument(actor) && !EnglishWords.Documents.Has(head))
            return false;
        if (Relatives.Has(head) && actor.Kind is not (EntityKind.None or EntityKind.Group))
            return false;
        if (actor.IsNamed && (Affiliations.Differ(_words, anaphor, actor) || (OfFollowers.Has(head) && !actor.FullestName.Words.Any(word => OfFollowers.Has(word)))))
            return false;
        if (IsOfOtherSort(head, actor) || BodySorts.Differ(head, actor.IsNamed ? actor.FullestName.Words : [HeadOf(actor).ToString()]))
            return false;
        if (DescriptionKind.IsPlural(head))
            return IsMany(actor) || (actor.Kind == EntityKind.Organization && actor.IsKnownAs(head) && !HasNumber(anaphor));
        if (PersonNouns.Has(head) || PersonNouns.IsOfPlace(head))
            return actor.Kind is EntityKind.Person or EntityKind.None || (actor.Kind == EntityKind.Organization && EnglishWords.BodiesByTrade.Has(head));
        if (actor.Kind == EntityKind.Place)
            return EnglishWords.Lands.Has(head);
        if (actor.Kind == EntityKind.Organization && actor.IsNamed && !IsKnownByNames(anaphor, actor))
            return false;
        return !char.IsUpper(head[0]) || EnglishWords.Bodies.Has(head) || actor.IsKnownAs(head);
    }
}
