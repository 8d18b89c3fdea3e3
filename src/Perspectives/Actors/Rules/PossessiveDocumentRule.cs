using Perspectives.Attributions;

namespace Perspectives.Actors.Rules;

/// <summary>"Its newsletter hailed", "by his own estimate": a document speaks for whoever its pronoun stands for.</summary>
internal sealed class PossessiveDocumentRule(ResolutionContext context, ISourceRule[] pronounRules) : ISourceRule
{
    public string Name => "document";

    public ActorDraft? Resolve(SourceMention source)
    {
        if (source.Kind != MentionKind.Nominal || !Definiteness.IsPossessivePronoun(context.Words.TextOf(source.First)) || !EnglishWords.Documents.Has(context.Words.TextOf(source.Head)))
            return null;
        var pronoun = new SourceMention(new WordRange(source.First, source.First), source.First, NounPhrase.KindOf(context.Words, source.First, source.First, named: false));
        foreach (var rule in pronounRules)
        {
            if (rule.Resolve(pronoun) is { } actor)
                return actor;
        }

        return null;
    }
}
