using Perspectives.Attributions;
using Perspectives.Reading;

namespace Perspectives.Actors.Rules;

/// <summary>
/// "Five councillors may abstain. One said": somebody of whom nothing else is known, and never whoever spoke before; "one, who gave his name as Toto, said" is Toto.
/// </summary>
internal sealed class LoneOneRule(ResolutionContext context) : ISourceRule
{
    private const int Reach = 12;

    public string Name => "new";

    public ActorDraft? Resolve(SourceMention source)
    {
        if (source.Words.Count > 1 || !context.Words.TextOf(source.First).Equals("one", StringComparison.OrdinalIgnoreCase) || IsPart(source))
            return null;
        return NamedBehind(source) ?? new ActorDraft(EntityKind.None) { Description = source.Words };
    }

    /// <summary>"one of them": they speak through one of their own.</summary>
    private bool IsPart(SourceMention source) => source.Last + 1 < context.Words.Count && context.Words.TextOf(source.Last + 1) is "of";

    private ActorDraft? NamedBehind(SourceMention source)
    {
        var words = context.Words;
        if (source.Last + 2 >= words.Count || words.TextOf(source.Last + 1) is not ",")
            return null;
        var behind = new WordRange(source.Last + 2, Math.Min(words.Count - 1, source.Last + Reach));
        return context.NamesIn(behind).Find(name => words.Sentences.AreTogether(source.Last, name.Name.Last) && words.TextOf(name.Name.First - 1) is "as" or "called" or "named").Mention?.Actor;
    }
}
