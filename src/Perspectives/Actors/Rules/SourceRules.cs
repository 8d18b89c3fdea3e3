namespace Perspectives.Actors.Rules;

internal static class SourceRules
{
    /// <summary>Who the source is by the first rule that knows; null where none does.</summary>
    public static ActorDraft? FirstToKnow(this ISourceRule[] rules, SourceMention source)
    {
        foreach (var rule in rules)
        {
            if (rule.Resolve(source) is { } known)
                return known;
        }

        return null;
    }
}
