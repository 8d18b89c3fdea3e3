using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors.Rules;

/// <summary>"The club’s owner has told supporters that it may close. Kenny Ambler made the claim in a letter": whoever made the claim is whose claim was told just before.</summary>
internal sealed class ClaimantRule(ResolutionContext context) : ISourceRule
{
    private const int SentencesToName = 2;

    private static readonly Lexicon Making = Lexicon.Of("made makes gave issued");
    private static readonly Lexicon Claims = Lexicon.Of("claim claims comment comments remark remarks announcement statement accusation allegation allegations admission threat pledge promise warning plea appeal call prediction");

    public string Name => "description";

    public ActorDraft? Resolve(SourceMention source)
    {
        var head = context.Words.TextOf(source.Head);
        if (source.Kind != MentionKind.Nominal || !PersonNouns.Has(head) || DescriptionKind.IsPlural(head) || NamedNextRule.Spokespeople.Has(head))
            return null;
        var sentence = context.Sentences.SentenceOf(source.First);
        for (var word = source.Last + 1; word + 3 < context.Words.Count && context.Sentences.SentenceOf(word) <= sentence + SentencesToName; word++)
        {
            if (context.NameAt(word) is not { Mention: { } mention } at || at.Name.First != word)
                continue;
            if (context.Sentences.SentenceOf(word) > sentence && at.Name.Kind == EntityKind.Person && MakesClaim(at.Name.Last + 1) && mention.Actor.Mentions.All(other => other.First >= word))
                return mention.Actor;
        }

        return null;
    }

    private bool MakesClaim(int verb)
    {
        var words = context.Words;
        return verb + 2 < words.Count && Making.Has(words.TextOf(verb)) && words.TextOf(verb + 1) is "the" or "his" or "her" or "this" && Claims.Has(words.TextOf(verb + 2));
    }
}
