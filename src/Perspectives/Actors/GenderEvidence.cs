using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors;

/// <summary>
/// Finds the gender by which an article refers to a person: where neither a title nor a first name says it: from the pronouns that follow in a sentence that names
/// nobody else.
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

    /// <summary>Pronouns outside quotations up to the sentence's end: more than 0 for male, less for female.</summary>
    private int VotesBehind(Mention mention)
    {
        var votes = 0;
        for (var word = mention.Last + 1; word < words.Count && sentences.AreTogether(word, mention.Last); word++)
        {
            if (words.Quotations.Has(word))
                continue;
            if (Male.Has(words.TextOf(word)))
                votes++;
            else if (Female.Has(words.TextOf(word)))
                votes--;
        }

        return votes;
    }
}
