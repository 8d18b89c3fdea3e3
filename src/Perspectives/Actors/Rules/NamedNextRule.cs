using Perspectives.Actors.Names;
using Perspectives.Attributions;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors.Rules;

/// <summary>
/// "The head of the water board has apologised. Peter Amsel said": whom an article begins with as a description is the person who is named next, where that one speaks and nothing is said of
/// who it is. Newspapers let nobody speak of whom the reader does not know who it is.
/// </summary>
internal sealed class NamedNextRule(ResolutionContext context) : ISourceRule
{
    private const int LastOpening = 2;
    private const int ParagraphsToName = 2;

    /// <summary>They speak for somebody, and need no name.</summary>
    internal static readonly Lexicon Spokespeople = Lexicon.Of("spokesman spokeswoman spokesperson source insider aide official");

    private static readonly Lexicon Contrasts = Lexicon.Of("but however meanwhile yet although while though nevertheless");

    /// <summary>Whoever holds them is known to the reader, where nothing more is said.</summary>
    private static readonly Lexicon WellKnown = Lexicon.Of("president minister premier chancellor pope king queen governor mayor");

    private readonly Compatibility _compatibility = new(context);
    private readonly LaterName _later = new(context);
    private readonly RoleFinder _roles = new(context.Words, context.Sentences);

    public string Name => "description";

    public ActorDraft? Resolve(SourceMention source)
    {
        if (!IsOpening(source) || NextName(source) is not var (name, mention))
            return null;
        var isSame = context.IsInSource(name.First) && name.Last > name.First && _later.Fits(source, mention) && IsNew(mention, source) && IsAlone(source, name) && IsIntroduced(source, name)
            && _compatibility.Allows(context.AnaphorOf(source), mention);
        if (!isSame)
            return null;
        mention.Actor.Introduction ??= source;
        return mention.Actor;
    }

    private bool IsOpening(SourceMention source)
    {
        var head = context.Words.TextOf(source.Head);
        return source.Kind == MentionKind.Nominal && PersonNouns.Has(head) && !DescriptionKind.IsPlural(head) && !Spokespeople.Has(head)
            && context.ParagraphOf(source.First) <= LastOpening && !IsWellKnown(source) && !IsBehindWhere(source) && !Definiteness.IsPossessivePronoun(context.Words.TextOf(source.First));
    }

    /// <summary>"the landfill, where a man asked her": nobody whom an article begins with.</summary>
    private bool IsBehindWhere(SourceMention source) => source.First > 0 && context.Words.TextOf(source.First - 1) is "where" or "when" or "because";

    /// <summary>"The prime minister", but neither "The mayor of Port Selby" nor "A former minister".</summary>
    private bool IsWellKnown(SourceMention source) =>
        WellKnown.Has(context.Words.TextOf(source.Head)) && source.Last == source.Head && !EnglishWords.Indefinite.Has(context.Words.TextOf(source.First))
        && !Definiteness.IsPossessive(context.Words, source) && (source.Head - source.First < 2 || context.Words.TextOf(source.Head - 1) is "prime" or "Prime" or "first" or "First");

    /// <summary>The first name of a person in the paragraphs behind.</summary>
    private (Entity Name, Mention Mention)? NextName(SourceMention source)
    {
        var paragraph = context.ParagraphOf(source.First);
        var end = source.Last + 1;
        while (end < context.Words.Count && context.ParagraphOf(end) <= paragraph + ParagraphsToName)
            end++;
        foreach (var (name, mention) in context.NamesIn(new WordRange(source.Last + 1, end - 1)))
        {
            if (mention is not null && name.Kind == EntityKind.Person && context.ParagraphOf(name.First) > paragraph)
                return (name, mention);
        }

        return null;
    }

    /// <summary>Whether the article has not named the person since the description.</summary>
    private bool IsNew(Mention mention, SourceMention source)
    {
        var paragraph = context.ParagraphOf(source.First);
        return !mention.Actor.Mentions.Any(other => other.First < mention.First && context.ParagraphOf(other.First) >= paragraph);
    }

    /// <summary>Whether nobody else speaks in the description's paragraph or before the name, but pronouns.</summary>
    private bool IsAlone(SourceMention source, Entity name)
    {
        var last = name.First;
        while (last > 0 && context.IsInSource(last - 1))
            last--;
        var first = source.First;
        while (first > 0 && context.ParagraphOf(first - 1) == context.ParagraphOf(source.First))
            first--;
        for (var word = first; word < last; word++)
        {
            if (context.IsInSource(word) && !source.Words.Contains(word) && NounPhrase.PronounKind(context.Words.TextOf(word)) is null)
                return false;
        }

        return true;
    }

    /// <summary>Whether nothing beside the name says who it is.</summary>
    private bool IsIntroduced(SourceMention source, Entity name) =>
        !Contrasts.Has(context.Words.TextOf(context.Sentences.FirstOf(name.First))) && !IsOfSomebody(name) && IsPlain(source, name);

    /// <summary>"Labour’s Bella Ross", "Conservative Bella Ross".</summary>
    private bool IsOfSomebody(Entity name)
    {
        var before = name.First - 1;
        while (before >= 0 && (LaterName.Honorifics.Has(context.Words.TextOf(before)) || EnglishWords.Articles.Has(context.Words.TextOf(before)) || context.Words.TextOf(before) is "."))
            before--;
        if (before < 0 || !context.Sentences.AreTogether(before, name.First) || TitleWords.IsTitle(context.Words.TextOf(before)))
            return false;
        return context.Words.TextOf(before) is "s" || char.IsUpper(context.Words.TextOf(before)[0]) || PersonNouns.Has(context.Words.TextOf(before));
    }

    /// <summary>Behind it stands the verb, and no party and no place; where no office was told, an age or what more is told of the person ("a mother whose son drowned", "Dana Whitcombe, 41").</summary>
    private bool IsPlain(SourceMention source, Entity name)
    {
        var next = name.Last + 1;
        if (next + 1 >= context.Words.Count || !context.Sentences.AreTogether(next, name.Last))
            return true;
        if (context.Words.TextOf(next) is not ",")
            return context.Words.TextOf(next) is not ("of" or "from" or "at" or "for" or "(");
        var behind = context.Words.TextOf(next + 1);
        return (!IsOffice(source) && (char.IsDigit(behind[0]) || behind is "who" or "whose")) || _roles.FindAll([new WordRange(name.First, name.Last)]).Any();
    }

    /// <summary>"A police chief", "The head of the board", but neither "The mother of two" nor "A former minister".</summary>
    private bool IsOffice(SourceMention source)
    {
        var head = context.Words.TextOf(source.Head);
        var isHolder = TitleWords.Offices.Has(head) || (Definiteness.IsDefinite(context.Words, source) && PersonNouns.GenderOf(head) == Gender.Unknown);
        return isHolder && !Enumerable.Range(source.First, source.Words.Count).Any(word => context.Words.TextOf(word) is "former");
    }
}
