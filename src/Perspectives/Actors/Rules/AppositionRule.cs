using Perspectives.Reading;

namespace Perspectives.Actors.Rules;

/// <summary>A description with the name behind it: "the team's coach, Alireza Mehraban".</summary>
internal sealed class AppositionRule(ResolutionContext context) : ISourceRule
{
    public string Name => "apposition";

    public ActorDraft? Resolve(SourceMention source)
    {
        foreach (var (name, mention) in context.NamesIn(source.Words))
        {
            if (name.Kind == EntityKind.Person && name.First > source.Head && context.Words.TextOf(name.First - 1) is "," or "—" or "–" or "-" or "(" or ":")
                return mention?.Actor;
        }

        return null;
    }
}
