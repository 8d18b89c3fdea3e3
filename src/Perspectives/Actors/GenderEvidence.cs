using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors;

/// <summary>
/// Finds the gender by which an article refers to a person where neither a title nor a first name says it: from a noun beside the name ("his wife, Nan"), else from the pronouns that follow in a
/// sentence that names nobody else.
/// </summary>
internal sealed class GenderEvidence(ArticleWords words, SentenceBoundaries sentences)
{
    /// <summary>Without "him": the object of a sentence is somebody else than its subject.</summary>
    private static readonly Lexicon Male = Lexicon.Of("he his himself");
    private static readonly Lexicon Female = Lexicon.Of("she her hers herself");

    private readonly Dictionary<ActorDraft, int> _votes = [];

    /// <param name="names">All named mentions in the order of the text.</param>
    public void Find(IReadOnlyList<Mention> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            var mention = names[i];
            if (mention.Entity != EntityKind.Person)
                continue;
            if (mention.Actor.Gender == Gender.Unknown)
                mention.Actor.Gender = GenderedNouns.Beside(mention, words);
            if (IsAlone(names, i))
                _votes[mention.Actor] = _votes.GetValueOrDefault(mention.Actor) + VotesBehind(mention);
        }

        foreach (var (actor, votes) in _votes)
        {
            if (actor.Gender == Gender.Unknown && votes != 0)
                actor.Gender = votes > 0 ? Gender.Male : Gender.Female;
        }
    }

    private bool IsAlone(IReadOnlyList<Mention> names, int i)
    {
        for (var other = i - 1; other >= 0 && sentences.AreTogether(names[other].First, names[i].First); other--)
        {
            if (names[other].Entity == EntityKind.Person)
                return false;
        }

        for (var other = i + 1; other < names.Count && sentences.AreTogether(names[other].First, names[i].First); other++)
        {
            if (names[other].Entity == EntityKind.Person)
                return false;
        }

        return true;
    }

    /// <summary>Pronouns outside quotations up to the sentence's end: more than 0 for male, less for female. Whoever speaks of somebody is another.</summary>
    private int VotesBehind(Mention mention)
    {
        var votes = 0;
        if (words.Quotations.Has(mention.First))
            return votes;
        for (var word = mention.Last + 1; word < words.Count && sentences.AreTogether(word, mention.Last); word++)
        {
            if (GenderAt(word) is var gender and not Gender.Unknown && !IsObject(word) && !WasSpokenOf(gender, mention.First))
                votes += gender == Gender.Male ? 1 : -1;
        }

        return votes;
    }

    /// <summary>Which gender the pronoun at <paramref name="word"/> has, outside quotations.</summary>
    private Gender GenderAt(int word)
    {
        if (words.Quotations.Has(word))
            return Gender.Unknown;
        if (Male.Has(words.TextOf(word)))
            return Gender.Male;
        return Female.Has(words.TextOf(word)) ? Gender.Female : Gender.Unknown;
    }

    /// <summary>"accused her of", "told her that": "her" before what begins no noun is as "him".</summary>
    private bool IsObject(int word) =>
        words.TextOf(word).Equals("her", StringComparison.OrdinalIgnoreCase)
        && (word + 1 == words.Count || !char.IsLetterOrDigit(words.TextOf(word + 1)[0]) || EnglishWords.EndOfCore.Has(words.TextOf(word + 1)) || EnglishWords.Determiners.Has(words.TextOf(word + 1)));

    /// <summary>"He hired a lawyer. Tregear took his case": somebody of that gender was spoken of in the paragraph, or in the one before, and may be meant.</summary>
    private bool WasSpokenOf(Gender gender, int name)
    {
        var paragraphs = 0;
        for (var word = name; word > 0; word--)
        {
            if (words[word].StartsParagraph && ++paragraphs > 1)
                return false;
            if (GenderAt(word - 1) == gender)
                return true;
        }

        return false;
    }
}
