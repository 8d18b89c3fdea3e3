using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors.Rules;

/// <summary>Whether a mention can refer to an actor at all, by number, gender and kind.</summary>
internal sealed class Compatibility(ArticleWords words)
{
    public bool Allows(Mention anaphor, Mention candidate)
    {
        var actor = candidate.Actor;
        return anaphor.Kind switch
        {
            MentionKind.He => IsOnePerson(actor) && actor.Gender != Gender.Female,
            MentionKind.She => IsOnePerson(actor) && actor.Gender != Gender.Male,
            MentionKind.They => !IsSurelyPerson(actor),
            MentionKind.It => actor.Kind != EntityKind.Group && !IsSurelyPerson(actor),
            MentionKind.Nominal => AllowsDescription(words.TextOf(anaphor.Head), actor),
            _ => true,
        };
    }

    /// <summary>The tagger takes some bodies for people, but nobody writes "he" of them.</summary>
    private static bool IsSurelyPerson(ActorDraft actor) => actor.Kind == EntityKind.Person && actor.Gender != Gender.Unknown;

    private bool IsOnePerson(ActorDraft actor) =>
        actor.Kind == EntityKind.Person
        || (actor.Kind == EntityKind.None && DescriptionKind.Of(actor.Description!.Value.First, NounPhrase.HeadOf(words, actor.Description.Value.First, actor.Description.Value.Last), words) == ActorKind.Anonymous);

    private static bool AllowsDescription(ReadOnlySpan<char> head, ActorDraft actor)
    {
        if (EnglishWords.Bodies.Has(head) || DescriptionKind.IsPlural(head))
            return actor.Kind != EntityKind.Person;
        return !DescriptionKind.IsPerson(head) || actor.Kind is EntityKind.Person or EntityKind.None;
    }
}
