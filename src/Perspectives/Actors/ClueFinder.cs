using Perspectives.Reading;

namespace Perspectives.Actors;

/// <summary>Finds the clues for and against the candidates of one pronoun or description.</summary>
internal sealed class ClueFinder(ResolutionContext context)
{
    private const int FewSentences = 4;

    /// <summary>The clues of each candidate, in their order.</summary>
    public List<Clue>[] Find(Mention anaphor, IReadOnlyList<Mention> candidates)
    {
        var found = new List<Clue>[candidates.Count];
        for (var i = 0; i < found.Length; i++)
            found[i] = [.. Nearness(anaphor, candidates[i]), .. Prominence(candidates[i], SentencesBetween(anaphor, candidates[i])), .. Likeness(anaphor, candidates[i])];
        AddRanks(anaphor, candidates, found);
        return found;
    }

    private IEnumerable<Clue> Nearness(Mention anaphor, Mention candidate)
    {
        if (candidate.First > anaphor.First)
        {
            yield return Clue.After;
            yield break;
        }

        yield return SentencesBetween(anaphor, candidate) switch
        {
            0 => Clue.SameSentence,
            1 => Clue.OneSentenceBefore,
            2 => Clue.TwoSentencesBefore,
            <= FewSentences => Clue.FewSentencesBefore,
            _ => Clue.ManySentencesBefore,
        };
        yield return (context.ParagraphOf(anaphor.First) - context.ParagraphOf(candidate.First)) switch
        {
            0 => Clue.SameParagraph,
            1 => Clue.OneParagraphBefore,
            _ => Clue.FartherParagraph,
        };
    }

    private IEnumerable<Clue> Prominence(Mention candidate, int sentencesBetween)
    {
        var place = context.Places.Of(candidate);
        if (place.IsFirst)
            yield return Clue.FirstInSentence;
        if (place.IsFirst && sentencesBetween == 1)
            yield return Clue.FirstInSentenceBefore;
        if (place.IsOwner)
            yield return Clue.Owner;
        if (place.IsBehindPreposition)
            yield return Clue.BehindPreposition;
        if (context.Words.Quotations.Has(candidate.First))
            yield return Clue.Quoted;
        if (context.IsInSource(candidate.First))
            yield return Clue.Source;
        if (candidate.Actor == context.Speakers.Last)
            yield return Clue.LastSpeaker;
        if (candidate.Actor == context.Speakers.Before)
            yield return Clue.SpeakerBefore;
    }

    private IEnumerable<Clue> Likeness(Mention anaphor, Mention candidate)
    {
        var actor = candidate.Actor;
        var gender = NounPhrase.GenderOf(anaphor.Kind);
        if (gender != Gender.Unknown && actor.Gender == gender)
            yield return Clue.SameGender;
        if (candidate.Kind == MentionKind.Nominal)
            yield return Clue.Description;
        else if (candidate.Kind != MentionKind.Name)
            yield return Clue.Pronoun;
        if (actor.Kind == EntityKind.Person)
            yield return Clue.Person;
        else if (actor.Kind == EntityKind.Place)
            yield return Clue.Place;
        else if (actor.Kind == EntityKind.Group)
            yield return Clue.Group;
        if (!actor.IsNamed)
            yield return Clue.Unnamed;
        if (actor.IsKnownAs(context.Words.TextOf(anaphor.Head)))
            yield return Clue.KnownAs;
        if (IsSame(anaphor.Head, candidate.Head))
            yield return Clue.SameHead;
        else if (candidate.Kind == MentionKind.Nominal && Synonyms.Are(context.Words.TextOf(anaphor.Head), context.Words.TextOf(candidate.Head)))
            yield return Clue.Synonym;
        if (IsPlural(anaphor.Head) && (actor.Kind == EntityKind.Group || IsPlural(candidate.Head)))
            yield return Clue.SameNumber;
    }

    private bool IsSame(int word, int other) => context.Words.TextOf(word).Equals(context.Words.TextOf(other), StringComparison.OrdinalIgnoreCase);

    private bool IsPlural(int word) => DescriptionKind.IsPlural(context.Words.TextOf(word));

    private static void AddRanks(Mention anaphor, IReadOnlyList<Mention> candidates, List<Clue>[] found)
    {
        var seen = new List<ActorDraft>(2);
        for (var i = candidates.Count - 1; i >= 0 && seen.Count < 2; i--)
        {
            if (candidates[i].First > anaphor.First || seen.Contains(candidates[i].Actor))
                continue;
            seen.Add(candidates[i].Actor);
            found[i].Add(seen.Count == 1 ? Clue.Nearest : Clue.SecondNearest);
        }
    }

    private int SentencesBetween(Mention anaphor, Mention candidate) =>
        context.Sentences.SentenceOf(anaphor.First) - context.Sentences.SentenceOf(candidate.First);
}
