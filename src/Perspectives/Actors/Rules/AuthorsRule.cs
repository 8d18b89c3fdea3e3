namespace Perspectives.Actors.Rules;

/// <summary>"The authors", "the report’s authors": the researchers of whom the article has told, however long ago; else the report itself, which is theirs.</summary>
/// <param name="context">What is known of the article.</param>
/// <param name="ownerRules">Find whose authors they are, the first that knows.</param>
internal sealed class AuthorsRule(ResolutionContext context, ISourceRule[] ownerRules) : ISourceRule
{
    public string Name => "description";

    public ActorDraft? Resolve(SourceMention source)
    {
        if (source.Kind != MentionKind.Nominal || context.Words.TextOf(source.Head) is not "authors" || !Definiteness.IsDefinite(context.Words, source))
            return null;
        return context.Mentions.BackFrom(source.First).FirstOrDefault(IsResearchers)?.Actor ?? Report(source);
    }

    private bool IsResearchers(Mention mention) =>
        mention.Kind == MentionKind.Nominal && !mention.Actor.IsNamed && DescriptionKind.IsPlural(context.Words.TextOf(mention.Head)) && Synonyms.Are(context.Words.TextOf(mention.Head), "authors");

    private ActorDraft? Report(SourceMention source)
    {
        if (!context.Words.TextOf(source.First).Equals("its", StringComparison.OrdinalIgnoreCase) || SourceMention.From(source.Words with { Last = source.First }, context.Words, context.IsInName) is not { } report)
            return null;
        foreach (var rule in ownerRules)
        {
            if (rule.Resolve(report) is { IsNamed: false } actor)
                return actor;
        }

        return null;
    }
}
