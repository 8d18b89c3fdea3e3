using Perspectives.Attributions.Layout;
using Perspectives.Reading;

namespace Perspectives.Actors.Rules;

/// <summary>"AD:" before an answer is the only one whom the article names with these first letters.</summary>
internal sealed class InitialsRule(ResolutionContext context) : ISourceRule
{
    /// <summary>By first letters: names are all known before the first source is resolved.</summary>
    private readonly Lazy<ILookup<string, ActorDraft>> _people = new(() => context.Mentions.All
        .Where(mention => mention.Kind == MentionKind.Name && mention.Entity == EntityKind.Person)
        .ToLookup(mention => Initials.Of(context.Words, mention.Words), mention => mention.Actor, StringComparer.Ordinal));

    public string Name => "interview";

    public ActorDraft? Resolve(SourceMention source) =>
        Initials.AreLabel(context.Words, source.Words) && _people.Value[context.Words.TextOf(source.First).ToString()].Distinct().Take(2).ToList() is [var only] ? only : null;
}
