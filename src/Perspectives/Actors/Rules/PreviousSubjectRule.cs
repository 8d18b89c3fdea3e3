using Perspectives.Attributions;

namespace Perspectives.Actors.Rules;

/// <summary>
/// "It" or "they" of whom nothing is known: the body or group that the sentence before begins with ("The ministry closed the bridge. It said").
/// </summary>
internal sealed class PreviousSubjectRule(ResolutionContext context, Descriptions descriptions) : ISourceRule
{
    private const int LongestSubject = 5;

    public string Name => "subject";

    public ActorDraft? Resolve(SourceMention source)
    {
        if (source.Kind is not (MentionKind.It or MentionKind.They) || SubjectBefore(source.First) is not { } words)
            return null;
        if (ApposedTo(words) is { } named)
            return named;
        var subject = new SourceMention(words, words.Last, MentionKind.Nominal);
        if (descriptions.Find(subject) is { } known)
            return known;
        var actor = new ActorDraft(Reading.EntityKind.None) { Description = words };
        descriptions.Add(subject, actor);
        return actor;
    }

    /// <summary>"A smaller faction, the April 9 Column,": its name.</summary>
    private ActorDraft? ApposedTo(WordRange subject)
    {
        var comma = subject.Last + 1;
        if (comma + 2 >= context.Words.Count || context.Words.TextOf(comma) is not ",")
            return null;
        var first = EnglishWords.Articles.Has(context.Words.TextOf(comma + 1)) ? comma + 2 : comma + 1;
        return context.NameAt(first) is { Mention: { } mention } at && at.Name.First == first ? mention.Actor : null;
    }

    private WordRange? SubjectBefore(int word)
    {
        var sentence = context.Sentences.SentenceOf(word) - 1;
        var first = word;
        while (first > 0 && context.Sentences.SentenceOf(first - 1) >= sentence)
            first--;
        if (sentence < 0 || context.Words.Quotations.Has(first))
            return null;
        for (var last = first; last < Math.Min(word, first + LongestSubject); last++)
        {
            var text = context.Words.TextOf(last);
            if (last > first && EnglishWords.EndOfCore.Has(text))
                return null;
            if (EnglishWords.Bodies.Has(text) || EnglishWords.Documents.Has(text) || (DescriptionKind.IsPlural(text) && !EnglishWords.CapitalizedByPosition.Has(text)))
                return new WordRange(first, last);
        }

        return null;
    }
}
