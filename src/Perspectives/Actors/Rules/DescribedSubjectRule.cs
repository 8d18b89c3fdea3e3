using Perspectives.Attributions;

namespace Perspectives.Actors.Rules;

/// <summary>
/// "The court did not look at the studies. It said": a pronoun goes on with the description that the sentence before it in its paragraph begins with, and is whoever that describes.
/// </summary>
/// <param name="context">What is known of the article.</param>
/// <param name="descriptionRules">By which descriptions that are sources themselves are resolved.</param>
internal sealed class DescribedSubjectRule(ResolutionContext context, IReadOnlyList<ISourceRule> descriptionRules) : ISourceRule
{
    private const int LongestSubject = 5;

    private readonly Compatibility _compatibility = new(context);

    public string Name => "subject";

    public ActorDraft? Resolve(SourceMention source)
    {
        if (source.Kind is not (MentionKind.It or MentionKind.He or MentionKind.She) || SubjectBefore(source) is not { } subject)
            return null;
        var actor = descriptionRules.Select(rule => rule.Resolve(subject)).FirstOrDefault(found => found is not null);
        return actor is { Mentions: [var mention, ..] } && _compatibility.Allows(context.AnaphorOf(source), mention) ? actor : null;
    }

    /// <summary>The description, which nothing is ascribed to; null where the sentence begins otherwise.</summary>
    private SourceMention? SubjectBefore(SourceMention pronoun)
    {
        var start = context.Sentences.FirstOf(pronoun.First);
        if (start == 0 || context.Words[start].StartsParagraph || pronoun.First > start + 1)
            return null;
        var first = context.Sentences.FirstOf(start - 1);
        if (context.Words.Quotations.Has(first) || !context.Words.TextOf(first).Equals("the", StringComparison.OrdinalIgnoreCase))
            return null;
        for (var word = first + 1; word < Math.Min(start - 1, first + LongestSubject); word++)
        {
            if (!char.IsLower(context.Words.TextOf(word)[0]) || context.IsInSource(word))
                return null;
            if (IsNoun(word, pronoun.Kind) && IsFollowedByVerb(word))
                return new SourceMention(new WordRange(first, word), word, MentionKind.Nominal);
        }

        return null;
    }

    private bool IsNoun(int word, MentionKind pronoun)
    {
        var text = context.Words.TextOf(word);
        return pronoun == MentionKind.It ? EnglishWords.Bodies.Has(text) : PersonNouns.Has(text) && PersonNouns.GenderOf(text) is var gender && (gender == Gender.Unknown || gender == NounPhrase.GenderOf(pronoun));
    }

    /// <summary>No other noun, no owner and no preposition follows.</summary>
    private bool IsFollowedByVerb(int word)
    {
        var next = context.Words.TextOf(word + 1);
        return char.IsLower(next[0]) && !PersonNouns.Has(next) && !EnglishWords.Bodies.Has(next) && next is not ("of" or "for" or "in" or "at" or "on" or "and" or "or" or "from" or "to" or "by" or "with");
    }
}
