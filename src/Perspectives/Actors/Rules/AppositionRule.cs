using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors.Rules;

/// <summary>
/// A description with the name behind it: "the team's coach, Alireza Mehraban", "executive director of the council Alia Salem". Names behind a
/// preposition are somebody else's: "aides to Romney".
/// </summary>
internal sealed class AppositionRule(ResolutionContext context) : ISourceRule
{
    private static readonly Lexicon Breaks = Lexicon.Of("""
        of to by with from for against including and or like at in on about after before than among between who whose which that
        """);

    public string Name => "apposition";

    public ActorDraft? Resolve(SourceMention source)
    {
        if (source.Kind != MentionKind.Nominal)
            return null;
        foreach (var (name, mention) in context.NamesIn(source.Words))
        {
            if (name.Kind == EntityKind.Person && name.First > source.Head && mention is not null && IsApposed(name, source) && !IsPossessor(name, source))
                return mention.Actor;
        }

        return null;
    }

    /// <summary>Between the name and the comma or name before it stands nothing but what may come before a name.</summary>
    private bool IsApposed(Entity name, SourceMention source)
    {
        for (var word = name.First - 1; word > source.Head; word--)
        {
            var text = context.Words.TextOf(word);
            if (text is "," or "—" or "–" or "-" or "(" or ":")
                return word > source.Head && !IsList(source);
            if (Breaks.Has(text))
                return false;
            if (context.NamesIn(new(word, word)).Count > 0)
                return true;
        }

        return true;
    }

    private bool IsPossessor(Entity name, SourceMention source) =>
        name.Last < source.Last && NounPhrase.IsPossessive(context.Words, name.Last + 1);

    private bool IsList(SourceMention source) => EnglishWords.People.Has(context.Words.TextOf(source.First));
}
