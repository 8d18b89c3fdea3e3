namespace Perspectives.Actors.Rules;

/// <summary>"A quarter of Selby’s drivers wait. Forty percent walk": a share of nobody named is a share of those of whom the last share was.</summary>
internal sealed class ShareRule(ResolutionContext context) : ISourceRule
{
    private const int Reach = 3;

    public string Name => "share";

    public ActorDraft? Resolve(SourceMention source)
    {
        if (!IsShare(source.Head) || IsOfSomebody(source))
            return null;
        var sentence = context.Sentences.SentenceOf(source.First);
        return context.Mentions.BackFrom(source.First).TakeWhile(mention => sentence - context.Sentences.SentenceOf(mention.First) <= Reach)
            .FirstOrDefault(mention => mention.Kind == MentionKind.Nominal && IsShare(mention.Head))?.Actor;
    }

    private bool IsShare(int head) => EnglishWords.Shares.Has(context.Words.TextOf(head));

    private bool IsOfSomebody(SourceMention source) => source.Last > source.Head && context.Words.TextOf(source.Head + 1) is "of" or "among";
}
