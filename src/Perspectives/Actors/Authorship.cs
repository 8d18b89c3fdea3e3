using Perspectives.Attributions;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors;

/// <summary>Whose a document is where the article tells of it: "the trust’s letter", "a letter from the trust", "the trust sent a letter", "the trust said in a letter".</summary>
internal sealed class Authorship(ResolutionContext context)
{
    private const int LongestPhrase = 5;

    private static readonly Lexicon Passive = Lexicon.Of("is was are were be been being");
    private static readonly Lexicon From = Lexicon.Of("from by");
    private static readonly Lexicon Journals = Lexicon.Of("article story report editorial column commentary");
    private static readonly Lexicon Written = Lexicon.Of("issued released published filed sent written signed posted drafted submitted presented compiled produced prepared put made given drawn");
    private static readonly Lexicon Issuing = Lexicon.Of("""
        issued issues released releases release published publishes filed files sent sends wrote writes signed posted posts drafted submitted brought delivered
        circulated distributed unveiled fired presented handed compiled produced conducted commissioned put made read adopted crafting drafting filing issuing releasing
        """);

    private readonly ArticleWords _words = context.Words;

    /// <summary>Who wrote the document that the noun at <paramref name="noun"/> tells of; null where its sentence does not say.</summary>
    public ActorDraft? AuthorOf(int noun) => Owner(noun) ?? Named(noun) ?? Issuer(noun) ?? Speaker(noun);

    /// <summary>"the trust’s letter", "the trust’s angry letter", "the Oxfam report".</summary>
    private ActorDraft? Owner(int noun)
    {
        if (noun > 0 && MentionAt(noun - 1) is { Entity: EntityKind.Organization } body && body.Last == noun - 1)
            return body.Actor;
        for (var word = noun - 1; word > Math.Max(0, noun - LongestPhrase) && IsTogether(word, noun); word--)
        {
            if (NounPhrase.IsPossessive(_words, word))
                return MentionAt(word - 1)?.Actor;
            if (!char.IsLetterOrDigit(_words.TextOf(word)[0]) || EnglishWords.EndOfCore.Has(_words.TextOf(word)))
                return null;
        }

        return null;
    }

    /// <summary>The word behind which the author of a document is named: "letter [from]", "article [in]", "figures presented to parliament [by]"; null where there is none.</summary>
    public static int? LeadToAuthor(ArticleWords words, int noun)
    {
        var lead = noun + 1 < words.Count && words.TextOf(noun + 1) is "," ? noun + 2 : noun + 1;
        if (lead + 1 >= words.Count || !words.Sentences.AreTogether(noun, lead))
            return null;
        if (From.Has(words.TextOf(lead)) || (words.TextOf(lead) is "in" && Journals.Has(words.TextOf(noun))))
            return lead;
        if (!Written.Has(words.TextOf(lead)))
            return null;
        for (var word = lead + 1; word < Math.Min(words.Count - 1, lead + 2 * LongestPhrase) && words.Sentences.AreTogether(noun, word) && words.TextOf(word) is not ","; word++)
        {
            if (words.TextOf(word) is "by")
                return word;
        }

        return null;
    }

    /// <summary>"a letter from the trust", "an article in the Courier".</summary>
    private ActorDraft? Named(int noun)
    {
        if (LeadToAuthor(_words, noun) is not { } lead || context.NamesIn(new WordRange(lead + 1, Math.Min(_words.Count - 1, lead + 3))) is not [var (name, mention), ..] || !IsTogether(name.First, noun))
            return null;
        return NounPhrase.IsPossessive(_words, name.Last + 1) ? Apposed(name, noun) : mention?.Actor;
    }

    /// <summary>"the trust sued", "a jury indicted": whoever the sentence begins with, or else comes last before the verb.</summary>
    /// <returns>Null where the verb is passive.</returns>
    public ActorDraft? SubjectOf(int verb)
    {
        if (verb == 0 || Passive.Has(_words.TextOf(verb - 1)))
            return null;
        var before = MentionsBefore(verb);
        return (before.FindLast(BeginsSentence) ?? before.FirstOrDefault())?.Actor;
    }

    /// <summary>The mentions of the sentence before a verb, back to the first that is quoted; the last of them first.</summary>
    private List<Mention> MentionsBefore(int verb) =>
        [.. context.Mentions.BackFrom(verb).TakeWhile(mention => IsTogether(mention.First, verb) && !_words.Quotations.Has(mention.First))];

    private bool BeginsSentence(Mention mention) => _words.Sentences.IsFirst(mention.First) || (mention.First > 0 && _words.Sentences.IsFirst(mention.First - 1));

    /// <summary>"a statement from Silva’s lawyer, Rita Holm": she, and not Silva.</summary>
    private ActorDraft? Apposed(Entity owner, int noun)
    {
        for (var word = owner.Last + 2; word < Math.Min(_words.Count - 1, owner.Last + 2 * LongestPhrase) && IsTogether(word, noun); word++)
        {
            if (_words.TextOf(word) is ",")
                return context.NameAt(word + 1) is { Mention.Actor: { Kind: EntityKind.Person } lawyer } ? lawyer : null;
        }

        return null;
    }

    /// <summary>"the trust has sent the minister a letter": whoever comes last before the verb.</summary>
    private ActorDraft? Issuer(int noun)
    {
        for (var word = noun - 1; word > Math.Max(0, noun - 2 * LongestPhrase) && IsTogether(word, noun); word--)
        {
            if (Issuing.Has(_words.TextOf(word)))
                return LastBefore(word);
        }

        return null;
    }

    /// <summary>Of those who are named before a verb the last that stands behind no preposition: "every mayor, including Silva, sent"; else the last.</summary>
    private ActorDraft? LastBefore(int verb)
    {
        var before = MentionsBefore(verb);
        before.RemoveAll(IsExample);
        return (before.Find(mention => !context.Places.Of(mention).IsBehindPreposition) ?? before.FirstOrDefault())?.Actor;
    }

    /// <summary>"every mayor, including the head of the league Ana Silva,": she is one of those who sent it.</summary>
    private bool IsExample(Mention mention)
    {
        for (var word = mention.First - 1; word > Math.Max(0, mention.First - 2 * LongestPhrase) && _words.TextOf(word) is not ","; word--)
        {
            if (_words.TextOf(word) is "including")
                return true;
        }

        return false;
    }

    /// <summary>"In a letter to the minister the trust said": whoever speaks in the sentence.</summary>
    private ActorDraft? Speaker(int noun)
    {
        var word = noun - 1;
        while (word > Math.Max(0, noun - LongestPhrase) && IsTogether(word, noun) && !(_words.TextOf(word).Equals("in", StringComparison.OrdinalIgnoreCase)))
        {
            if (EnglishWords.EndOfCore.Has(_words.TextOf(word)) && _words.TextOf(word) is not "-")
                return null;
            word--;
        }

        return IsTogether(word, noun) && _words.TextOf(word).Equals("in", StringComparison.OrdinalIgnoreCase) ? context.Speakers.In(context.Sentences.SentenceOf(noun)) : null;
    }

    private bool IsTogether(int word, int noun) => context.Sentences.AreTogether(word, noun);

    private Mention? MentionAt(int word) => context.NameAt(word)?.Mention;
}
