using Perspectives.Attributions;
using Perspectives.Reading;

namespace Perspectives.Actors;

/// <summary>
/// Finds who a statement without a source belongs to: whoever's words it stands in, else whoever speaks in the same sentence already ("he said, adding"), else whoever the sentence begins
/// with ("Twitter, which keeps silent, has declined"), else the speaker before, in the same paragraph or the one before.
/// </summary>
internal sealed class SpeakerContinuation(ResolutionContext context, IReadOnlyList<Attribution> attributions, (ActorDraft? Actor, string Rule)[] found)
{
    public const string Continued = "continued";
    public const string Subject = "subject";

    /// <summary>Line feeds that may stand between the two: an empty line between paragraphs.</summary>
    private const int LineFeeds = 2;

    private const int LongestDateline = 8;

    public void Apply()
    {
        var previous = -1;
        for (var number = 0; number < attributions.Count; number++)
        {
            if (found[number].Actor is null)
                found[number] = Find(number, previous);
            if (found[number].Actor is not null)
                previous = number;
        }
    }

    private (ActorDraft? Actor, string Rule) Find(int number, int previous)
    {
        if (AroundOf(number) is { } outer)
            return (outer, Continued);
        var inSentence = previous >= 0 && context.Sentences.AreTogether(attributions[previous].Anchor, attributions[number].Anchor);
        if (inSentence && MainSpeaker(previous) is { } main)
            return (main, Continued);
        if (!inSentence && attributions[number].Cue is not null && SubjectOf(attributions[number].Anchor) is { } subject)
            return (subject, Subject);
        return previous >= 0 && IsNear(attributions[previous].Anchor, attributions[number].Anchor) && CanBe(attributions[number], found[previous].Actor!) ? (found[previous].Actor, Continued) : default;
    }

    /// <summary>"“‘We will wait,’ they said,” she wrote": what nobody known says within somebody's words is hers.</summary>
    private ActorDraft? AroundOf(int number)
    {
        for (var other = Math.Max(0, number - 1); other <= Math.Min(number + 1, attributions.Count - 1); other++)
        {
            if (other != number && found[other].Actor is { } actor && context.Words.Quotations.Has(attributions[number].Anchor)
                && attributions[other].Content.Any(part => part.Contains(attributions[number].Anchor)))
                return actor;
        }

        return null;
    }

    /// <summary>"They" are not one woman, and "it" is nobody of whom one says "he".</summary>
    private bool CanBe(Attribution attribution, ActorDraft actor)
    {
        if (attribution.Source is not { Count: 1 } source || NounPhrase.PronounKind(context.Words.TextOf(source.First)) is not (MentionKind.They or MentionKind.It))
            return true;
        return actor.Kind != EntityKind.Person;
    }

    /// <summary>The actor whose name begins the sentence, outside quotations, at most an article or title before it.</summary>
    private ActorDraft? SubjectOf(int anchor)
    {
        var words = context.Words;
        var first = BehindDateline(context.Sentences.FirstOf(anchor));
        if (words.Quotations.Has(anchor) || words.Quotations.Has(first))
            return null;
        var start = new WordRange(first, Math.Min(first + 3, anchor - 1));
        var (name, mention) = start.Count > 0 ? context.NamesIn(start).FirstOrDefault() : default;
        return mention is not null && name.Last < anchor && IsSubject(first, name) ? mention.Actor : null;
    }

    /// <summary>"PORT SELBY, March 3 — The mayor": the place where an article was written says nothing.</summary>
    private int BehindDateline(int first)
    {
        for (var word = first; word < Math.Min(context.Words.Count - 1, first + LongestDateline); word++)
        {
            if (context.Words.TextOf(word) is "—" or "–" && word > first)
                return word + 1;
            if (char.IsLower(context.Words.TextOf(word)[0]))
                break;
        }

        return first;
    }

    private bool IsSubject(int first, Entity name)
    {
        for (var word = first; word < name.First; word++)
        {
            if (!char.IsUpper(context.Words.TextOf(word)[0]) || EnglishWords.EndOfCore.Has(context.Words.TextOf(word)))
                return false;
        }

        return !NounPhrase.IsPossessive(context.Words, name.Last + 1);
    }

    /// <summary>"The union fought a report saying that it had given in, but admitted": the report's participle only tells more of it, and who spoke before it goes on; null where it is none.</summary>
    private ActorDraft? MainSpeaker(int participle)
    {
        var attribution = attributions[participle];
        if (attribution.Source?.Last != attribution.Anchor - 1 || !context.Words.TextOf(attribution.Anchor).EndsWith("ing", StringComparison.Ordinal))
            return null;
        for (var number = participle - 1; number >= 0 && context.Sentences.AreTogether(attributions[number].Anchor, attribution.Anchor); number--)
        {
            if (found[number].Actor is { } actor && actor != found[participle].Actor)
                return actor;
        }

        return null;
    }

    private bool IsNear(int before, int after) =>
        context.Words.Article.Text.AsSpan(context.Words[before].Start, context.Words[after].Start - context.Words[before].Start).Count('\n') <= LineFeeds;
}
