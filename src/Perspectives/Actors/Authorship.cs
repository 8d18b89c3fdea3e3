using Perspectives.Attributions;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors;

/// <summary>Whose a document is where the article tells of it: "the trust’s letter", "a letter from the trust", "the trust sent a letter", "the trust said in a letter".</summary>
internal sealed class Authorship(ResolutionContext context)
{
    private const int LongestPhrase = 5;

    private static readonly Lexicon From = Lexicon.Of("from by");
    private static readonly Lexicon Journals = Lexicon.Of("article story editorial column commentary");
    private static readonly Lexicon Issuing = Lexicon.Of("""
        issued issues released releases release published publishes filed files sent sends wrote writes signed posted posts drafted submitted brought delivered
        circulated distributed unveiled presented handed compiled produced conducted commissioned put made read adopted crafting drafting filing issuing releasing
        """);

    private readonly ArticleWords _words = context.Words;

    /// <summary>Who wrote the document that the noun at <paramref name="noun"/> tells of; null where its sentence does not say.</summary>
    public ActorDraft? AuthorOf(int noun) => Owner(noun) ?? Named(noun) ?? Issuer(noun) ?? Speaker(noun);

    /// <summary>"the trust’s letter", "the trust’s angry letter".</summary>
    private ActorDraft? Owner(int noun)
    {
        for (var word = noun - 1; word > Math.Max(0, noun - LongestPhrase) && IsTogether(word, noun); word--)
        {
            if (NounPhrase.IsPossessive(_words, word))
                return MentionAt(word - 1)?.Actor;
            if (!char.IsLetterOrDigit(_words.TextOf(word)[0]) || EnglishWords.EndOfCore.Has(_words.TextOf(word)))
                return null;
        }

        return null;
    }

    /// <summary>"a letter from the trust", "an article in the Courier".</summary>
    private ActorDraft? Named(int noun)
    {
        var lead = noun + 1;
        if (lead + 1 >= _words.Count || !IsTogether(lead, noun))
            return null;
        var isLead = From.Has(_words.TextOf(lead)) || (_words.TextOf(lead) is "in" && Journals.Has(_words.TextOf(noun)));
        if (!isLead || context.NamesIn(new WordRange(lead + 1, Math.Min(_words.Count - 1, lead + 3))) is not [var (name, mention), ..] || !IsTogether(name.First, noun))
            return null;
        return NounPhrase.IsPossessive(_words, name.Last + 1) ? Apposed(name, noun) : mention?.Actor;
    }

    /// <summary>"a statement from Silva’s lawyer, Rita Holm": she, and not Silva.</summary>
    private ActorDraft? Apposed(Entity owner, int noun)
    {
        for (var word = owner.Last + 2; word < Math.Min(_words.Count - 1, owner.Last + 2 * LongestPhrase) && IsTogether(word, noun); word++)
        {
            if (_words.TextOf(word) is ",")
                return context.NamesIn(new WordRange(word + 1, word + 1)) is [{ Mention.Actor: { Kind: EntityKind.Person } lawyer }] ? lawyer : null;
        }

        return null;
    }

    /// <summary>"the trust has sent the minister a letter": whoever comes last before the verb.</summary>
    private ActorDraft? Issuer(int noun)
    {
        for (var word = noun - 1; word > Math.Max(0, noun - 2 * LongestPhrase) && IsTogether(word, noun); word--)
        {
            if (Issuing.Has(_words.TextOf(word)))
                return context.Mentions.BackFrom(word).FirstOrDefault() is { } mention && IsTogether(mention.First, noun) && !_words[mention.First].IsQuoted ? mention.Actor : null;
        }

        return null;
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

    private Mention? MentionAt(int word) => context.NamesIn(new WordRange(word, word)) is [var (_, mention)] ? mention : null;
}
