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
        if (NamedBefore(source) is { } named)
            return named;
        foreach (var (name, mention) in context.NamesIn(source.Words))
        {
            if (mention is null || name.First <= source.Head || IsPossessor(name, source))
                continue;
            if (name.Kind == EntityKind.Person ? IsApposed(name, source) : IsApposedBody(name, source))
                return mention.Actor;
        }

        return null;
    }

    /// <summary>"Priya Raman, a senior who describes herself": an apposition that goes on or is closed by a comma is the name's before it.</summary>
    private ActorDraft? NamedBefore(SourceMention source)
    {
        var words = context.Words;
        if (source.First < 2 || source.Last + 1 >= words.Count || words.TextOf(source.First - 1) is not "," || !EnglishWords.Indefinite.Has(words.TextOf(source.First)))
            return null;
        var isApposed = context.Sentences.AreTogether(source.First - 2, source.Last) && words.TextOf(source.Last + 1) is "who" or ",";
        return isApposed && context.NameAt(source.First - 2) is { Mention.Actor: { Kind: EntityKind.Person } named } ? named : null;
    }

    /// <summary>
    /// Before the name and its titles stands a comma, another name or an ordinary word ("head of research Peter Kim"), but no preposition.
    /// </summary>
    private bool IsApposed(Entity name, SourceMention source)
    {
        var word = name.First - 1;
        while (word > source.Head && IsBeforeName(word))
            word--;
        var text = context.Words.TextOf(word);
        if (text.Equals("and", StringComparison.OrdinalIgnoreCase))
            return PersonNouns.Has(context.Words.TextOf(word - 1)) && word - 1 == source.Head;
        if (Breaks.Has(text) || IsInPlace(name))
            return false;
        return !DescriptionKind.IsPlural(context.Words.TextOf(source.Head)) && NoBreakSinceComma(word, source);
    }

    /// <summary>"the landlord of the inn in Chewton | Marsh": the rest of a place.</summary>
    private bool IsInPlace(Entity name) => name.First == name.Last && context.NameAt(name.First - 1) is { Name.Kind: EntityKind.Place };

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

    /// <summary>
    /// "their union, the Harbour Workers’ League", "its operator, Swiss-owned Halden", "the company at the centre of the dispute, Baker Ridge": between the body and its name, which ends the source,
    /// stands one comma, and behind that nothing but an article and adjectives.
    /// </summary>
    private bool IsApposedBody(Entity name, SourceMention source)
    {
        var head = context.Words.TextOf(source.Head);
        var comma = name.First - 1;
        while (comma > source.Head && IsBeforeBody(comma))
            comma--;
        return name.Kind == EntityKind.Organization && name.Last == source.Last && comma > source.Head && context.Words.TextOf(comma) is ","
            && !Enumerable.Range(source.Head, comma - source.Head).Any(word => context.Words.TextOf(word) is ",") && (EnglishWords.Bodies.Has(head) || EnglishWords.BodiesByTrade.Has(head));
    }

    /// <summary>"the", "state-run", the "Swiss" of "Swiss-owned".</summary>
    private bool IsBeforeBody(int word)
    {
        var text = context.Words.TextOf(word);
        return text is "-" || context.Words.TextOf(word + 1) is "-" || context.Words.TextOf(word - 1) is "-" || EnglishWords.Articles.Has(text);
    }

    private bool IsBeforeName(int word)
    {
        var text = context.Words.TextOf(word);
        return TitleWords.IsTitle(text) || text is "." || text.Equals("former", StringComparison.OrdinalIgnoreCase);
    }

    private bool IsPossessor(Entity name, SourceMention source) =>
        name.Last < source.Last && NounPhrase.IsPossessive(context.Words, name.Last + 1);
}
