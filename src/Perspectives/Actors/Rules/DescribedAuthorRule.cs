using Perspectives.Attributions;

namespace Perspectives.Actors.Rules;

/// <summary>
/// "Its newsletter hailed", "the ministry’s letter", "a statement from two former officials": a document speaks for whoever the pronoun or description with it stands for.
/// </summary>
/// <param name="context">What is known of the article.</param>
/// <param name="authorRules">Find who a pronoun or description is, the first that knows.</param>
internal sealed class DescribedAuthorRule(ResolutionContext context, ISourceRule[] authorRules) : ISourceRule
{
    public string Name => "document";

    public ActorDraft? Resolve(SourceMention source)
    {
        if (source.Kind != MentionKind.Nominal || !EnglishWords.Documents.Has(context.Words.TextOf(source.Head)) || AuthorIn(source) is not { } author)
            return null;
        foreach (var rule in authorRules)
        {
            if (rule.Resolve(author) is not { } actor)
                continue;
            if (author.Kind == MentionKind.Nominal && rule is not AppositionRule)
                context.Refer(author, actor);
            return actor;
        }

        return null;
    }

    private SourceMention? AuthorIn(SourceMention document)
    {
        if (Definiteness.IsPossessivePronoun(context.Words.TextOf(document.First)))
            return MentionOf(new WordRange(document.First, document.First));
        // "a survey it took last fall".
        if (document.Head < document.Last && EnglishWords.Subjects.Has(context.Words.TextOf(document.Head + 1)))
            return new SourceMention(document.Words with { Last = document.Head + 1 }, document.Head + 1, NounPhrase.PronounKind(context.Words.TextOf(document.Head + 1))!.Value);
        // "the program’s latest snapshot": of what writes nothing, nobody is the author.
        var description = Owner(document) ?? BehindLead(document);
        return description is { } words && MentionOf(words) is { Kind: MentionKind.Nominal } author && DescriptionKind.CanSpeak(context.Words.TextOf(author.Head)) ? author : null;
    }

    private WordRange? Owner(SourceMention document) =>
        NounPhrase.LastPossessive(context.Words, document.First, document.Head) is { } apostrophe ? new WordRange(document.First, apostrophe - 1) : null;

    private WordRange? BehindLead(SourceMention document) =>
        Authorship.LeadToAuthor(context.Words, document.Head) is { } lead && lead < document.Last ? new WordRange(lead + 1, document.Last) : null;

    private SourceMention? MentionOf(WordRange words) => SourceMention.From(words, context.Words, context.IsInName);
}
