using Perspectives.Attributions;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors.Rules;

/// <summary>"The court did not rule on the studies. It said", "The coast guard rejects this: under its rules, it said": "Eleven other states have joined. Their brief": "it" is the body, and "they" the several, that the sentence begins with or the one before.</summary>
/// <param name="context">What is known of the article.</param>
/// <param name="descriptions">Unnamed actors known so far.</param>
/// <param name="descriptionRules">Find who a description is, the first that knows.</param>
internal sealed class DefiniteSubjectRule(ResolutionContext context, Descriptions descriptions, ISourceRule[] descriptionRules) : ISourceRule
{
    private const int LongestSubject = 4;

    private static readonly Lexicon Numbers = Lexicon.Of("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty dozens several");

    public string Name => "subject";

    public ActorDraft? Resolve(SourceMention source)
    {
        if (context.Words.Quotations.Has(source.First) || SubjectOf(source) is not { } words || context.Words.Quotations.Has(words.First))
            return null;
        var subject = new SourceMention(words, words.Last, MentionKind.Nominal);
        if ((descriptionRules.FirstToKnow(subject) ?? BroughtIn(subject)) is { } known)
            return IsNobodyElses(subject, known) ? known : null;
        if (!IsNobodyElses(subject, null))
            return null;
        var actor = new ActorDraft(EntityKind.None) { Description = words };
        descriptions.Add(subject, actor);
        return actor;
    }

    /// <summary>"The government has blocked aid, Oxfam said. It": not the government, since somebody else spoke in its sentence.</summary>
    private bool IsNobodyElses(SourceMention subject, ActorDraft? known) => context.Speakers.In(context.Sentences.SentenceOf(subject.First)) is not { } speaker || speaker == known;

    /// <summary>"A regional court" of "The court", however long ago.</summary>
    private ActorDraft? BroughtIn(SourceMention subject) =>
        context.Mentions.BackFrom(subject.First).FirstOrDefault(mention => mention.Kind == MentionKind.Nominal && !mention.Actor.IsNamed && IsSame(mention.Head, subject.Head))?.Actor;

    private bool IsSame(int word, int other) => context.Words.TextOf(word).Equals(context.Words.TextOf(other), StringComparison.OrdinalIgnoreCase);

    private WordRange? SubjectOf(SourceMention pronoun) => pronoun.Kind switch
    {
        MentionKind.It => BodyBefore(pronoun.First),
        MentionKind.They when SentenceBefore(pronoun.First) is { } first => SeveralFrom(first, pronoun.First),
        _ => null,
    };

    private WordRange? BodyBefore(int pronoun)
    {
        var first = context.Sentences.FirstOf(pronoun);
        if (first < pronoun && Enumerable.Range(first, pronoun - first).Any(word => context.Words.TextOf(word) is ":"))
            return BodyFrom(first, pronoun);
        return SentenceBefore(pronoun) is { } before ? BodyFrom(before, pronoun) : null;
    }

    /// <summary>Where the sentence before begins, of a pronoun that begins its own; null where that begins a paragraph.</summary>
    private int? SentenceBefore(int pronoun) =>
        pronoun > 0 && context.Sentences.IsFirst(pronoun) && !context.Words[pronoun].StartsParagraph ? context.Sentences.FirstOf(pronoun - 1) : null;

    /// <summary>"Eleven other states": a number and words without a capital up to a plural.</summary>
    private WordRange? SeveralFrom(int first, int end)
    {
        if (!Numbers.Has(context.Words.TextOf(first)))
            return null;
        for (var word = first + 1; word < Math.Min(end - 1, first + LongestSubject) && char.IsLower(context.Words.TextOf(word)[0]) && !EnglishWords.EndOfCore.Has(context.Words.TextOf(word)); word++)
        {
            if (context.Words.TextOf(word) is not "others" && DescriptionKind.IsPlural(context.Words.TextOf(word)) && !EnglishWords.Quantifiers.Has(context.Words.TextOf(word)))
                return new WordRange(first, word);
        }

        return null;
    }

    /// <summary>"The" and words without a capital up to a noun for a body, which ends the phrase.</summary>
    private WordRange? BodyFrom(int first, int end)
    {
        if (context.Words.TextOf(first) is not "The")
            return null;
        for (var word = first + 1; word < Math.Min(end - 1, first + LongestSubject); word++)
        {
            if (!char.IsLower(context.Words.TextOf(word)[0]) || EnglishWords.EndOfCore.Has(context.Words.TextOf(word)))
                return null;
            var range = new WordRange(first, word);
            if (IsBody(range) && !char.IsUpper(context.Words.TextOf(word + 1)[0]) && !NounPhrase.IsPossessive(context.Words, word + 1) && !DescriptionKind.IsSpeaker(context.Words.TextOf(word + 1)))
                return range;
        }

        return null;
    }

    private bool IsBody(WordRange range) =>
        DescriptionKind.IsSpeaker(context.Words.TextOf(range.Last)) && DescriptionKind.Of(range.First, range.Last, context.Words) == ActorKind.Organization && !EnglishWords.Documents.Has(context.Words.TextOf(range.Last));
}
