namespace Perspectives.Actors.Rules;

/// <summary>"he" or "she" in a paragraph that has named only one person whom it fits, outside its quotations.</summary>
internal sealed class OnlyOneInParagraphRule(ResolutionContext context) : ISourceRule
{
    private readonly Compatibility _compatibility = new(context);

    public string Name => "pronoun";

    public ActorDraft? Resolve(SourceMention source)
    {
        if (source.Kind is not (MentionKind.He or MentionKind.She))
            return null;
        var anaphor = context.AnaphorOf(source);
        ActorDraft? only = null;
        foreach (var mention in context.Mentions.CandidatesOf(anaphor))
        {
            if (mention.First > source.First || context.Words.Quotations.Has(mention.First) || context.Words.CrossesParagraph(mention.First, source.First) || !_compatibility.Allows(anaphor, mention))
                continue;
            if (only is not null && only != mention.Actor)
                return null;
            only = mention.Actor;
        }

        return only;
    }
}
