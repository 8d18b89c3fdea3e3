using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors.Rules;

/// <summary>"one of them": the group that was mentioned last speaks through one of its own.</summary>
internal sealed class PartOfGroupRule(ResolutionContext context) : ISourceRule
{
    private static readonly Lexicon Parts = Lexicon.Of("one another some several many most both neither few all two three four five six seven eight nine ten");

    public string Name => "group";

    public ActorDraft? Resolve(SourceMention source)
    {
        var words = context.Words;
        var alone = source.Words.Count == 1 && words.TextOf(source.First).Equals("both", StringComparison.OrdinalIgnoreCase);
        var ofThem = source.Words.Count >= 3 && Parts.Has(words.TextOf(source.First)) && words.TextOf(source.First + 1) is "of" && EnglishWords.They.Has(words.TextOf(source.First + 2));
        if (!alone && !ofThem)
            return null;
        return context.Mentions.BackFrom(source.First).TakeWhile(mention => IsNear(mention, source)).FirstOrDefault(mention => IsGroup(mention.Actor))?.Actor;
    }

    private bool IsNear(Mention mention, SourceMention source) =>
        context.Sentences.SentenceOf(source.First) - context.Sentences.SentenceOf(mention.First) <= 3;

    private bool IsGroup(ActorDraft actor) =>
        actor.Kind == EntityKind.Group
        || (actor.Kind == EntityKind.None && DescriptionKind.IsPlural(context.Words.TextOf(NounPhrase.HeadOf(context.Words, actor.Description!.Value.First, actor.Description.Value.Last))));
}
