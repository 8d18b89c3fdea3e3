using Perspectives.Attributions.Layout;
using Perspectives.Reading;

namespace Perspectives.Actors.Rules;

/// <summary>"AD:" before an answer is the only one whom the article names with these first letters.</summary>
internal sealed class InitialsRule(ResolutionContext context) : ISourceRule
{
    public string Name => "interview";

    public ActorDraft? Resolve(SourceMention source)
    {
        if (!Initials.AreLabel(context.Words, source.Words))
            return null;
        var letters = context.Words.TextOf(source.First);
        ActorDraft? only = null;
        foreach (var mention in context.Mentions.All)
        {
            if (mention.Kind != MentionKind.Name || mention.Entity != EntityKind.Person || mention.Actor == only || !letters.Equals(Initials.Of(context.Words, mention.Words), StringComparison.Ordinal))
                continue;
            if (only is not null)
                return null;
            only = mention.Actor;
        }

        return only;
    }
}
