using Perspectives.Actors.Names;
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

    /// <summary>
    /// Before the name and its titles stands a comma, another name or an ordinary word ("head of research Peter Kim"), but no preposition.
    /// </summary>
    private bool IsApposed(Entity name, SourceMention source)
    {
        var word = name.First - 1;
        while (word > source.Head && IsBeforeName(word))
            word--;
        if (word <= source.Head)
            return true;
        var text = context.Words.TextOf(word);
        if (text.Equals("and", StringComparison.OrdinalIgnoreCase))
            return PersonNouns.Has(context.Words.TextOf(word - 1)) && word - 1 == source.Head;
        if (Breaks.Has(text))
            return false;
        return !DescriptionKind.IsPlural(context.Words.TextOf(source.Head)) && NoBreakSinceComma(word, source);
    }

    /// <summary>"his opponent, Republican Pat Toomey" but not "his allies, including Pat Toomey".</summary>
    private bool NoBreakSinceComma(int word, SourceMention source)
    {
        for (var before = word; before > source.Head; before--)
        {
            var text = context.Words.TextOf(before);
            if (text is "," or "—" or "–" or "-" or "(" or ":")
                return before == word || !Breaks.Has(context.Words.TextOf(before + 1));
        }

        return !EnglishWords.Indefinite.Has(context.Words.TextOf(source.First));
    }

    private bool IsBeforeName(int word)
    {
        var text = context.Words.TextOf(word);
        return TitleWords.IsTitle(text) || text is "." || text.Equals("former", StringComparison.OrdinalIgnoreCase);
    }

    private bool IsPossessor(Entity name, SourceMention source) =>
        name.Last < source.Last && NounPhrase.IsPossessive(context.Words, name.Last + 1);
}
