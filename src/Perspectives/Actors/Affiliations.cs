using Perspectives.Words;

namespace Perspectives.Actors;

/// <summary>What a description says of party, employer and calling, where nobody has two: "the Democratic nominee" is no Republican, "the FBI director" of the FBI, and "the judge" called one.</summary>
internal static class Affiliations
{
    private static readonly Lexicon[] Parties =
    [
        Lexicon.Of("republican republicans gop"),
        Lexicon.Of("democratic democrat democrats"),
        Lexicon.Of("libertarian libertarians"),
        Lexicon.Of("conservative conservatives tory tories"),
        Lexicon.Of("labour"),
    ];

    private static readonly Lexicon Callings = Lexicon.Of("magistrate coroner sheriff announcer narrator moderator referee interviewer president premier chancellor");

    private static readonly Lexicon Bench = Lexicon.Of("judge justice magistrate");

    /// <summary>Whether the description says of a named actor what the article says otherwise of it, or nowhere where it would.</summary>
    public static bool Differ(ArticleWords words, Mention description, ActorDraft actor)
    {
        var head = words.TextOf(description.Head);
        if (Callings.Has(head) && !actor.IsKnownAs(head))
            return true;
        if (head is "minister" && description.Head > 0 && words.TextOf(description.Head - 1) is "prime" or "first" && !actor.IsKnownAs(head))
            return true;
        if (head is "judge" && !Bench.Any(actor.IsKnownAs))
            return true;
        for (var word = description.First; word <= description.Head; word++)
        {
            if (IsOfOtherParty(words.TextOf(word), actor) || (word < description.Head && IsEmployer(words.TextOf(word)) && !actor.IsKnownAs(words.TextOf(word))))
                return true;
        }

        return false;
    }

    private static bool IsOfOtherParty(ReadOnlySpan<char> word, ActorDraft actor)
    {
        foreach (var party in Parties)
        {
            if (party.Has(word))
                return !party.Any(actor.IsKnownAs) && Array.Exists(Parties, other => other != party && other.Any(actor.IsKnownAs));
        }

        return false;
    }

    /// <summary>"FBI", "BBC": letters for a body, where they are no party's.</summary>
    private static bool IsEmployer(ReadOnlySpan<char> word) => word is [_, _, _, ..] && !word.ContainsAnyExceptInRange('A', 'Z') && word is not "GOP";
}
