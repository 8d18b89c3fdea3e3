using Perspectives.Actors.Names;
using Perspectives.Articles;
using Perspectives.Attributions;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors;

/// <summary>Makes the actor of the answer from what was found of it.</summary>
internal static class ActorFinisher
{
    private const int LongestDescription = 12;

    public static ResolvedActor Finish(ActorDraft draft, ResolutionContext context)
    {
        var words = context.Words;
        var kind = KindOf(draft, words);
        return new ResolvedActor
        {
            Name = words.Article[NameOf(draft, words)],
            Kind = kind,
            Role = kind == ActorKind.Person ? RoleOf(draft, context) : null,
            Key = draft.IsNamed ? NameKey.Of(draft.FullestName, kind) : null,
            Mentions = MentionsOf(draft, words),
        };
    }

    /// <summary>As the article writes it, but for the first letter: a role stands alone in the answer.</summary>
    private static string? RoleOf(ActorDraft draft, ResolutionContext context)
    {
        if ((new RoleFinder(context.Words, context.Sentences).Find(draft.Names.Select(name => name.At)) ?? IntroductionOf(draft, context.Words)) is not { } span)
            return null;
        var role = context.Words.Article[span];
        return char.ToUpperInvariant(role[0]) + role[1..];
    }

    /// <summary>"Chief executive of Norland Rail" of "The chief executive of Norland Rail"; what more is told of somebody ("a mother whose son drowned") is no office.</summary>
    private static TextSpan? IntroductionOf(ActorDraft draft, ArticleWords words)
    {
        if (draft.Introduction is not { } introduction || introduction.Words.Count > LongestDescription || !EnglishWords.Articles.Has(words.TextOf(introduction.First)))
            return null;
        var isOffice = introduction.Head > introduction.First && (TitleWords.Offices.Has(words.TextOf(introduction.Head)) || !EnglishWords.Indefinite.Has(words.TextOf(introduction.First)));
        return isOffice && !Enumerable.Range(introduction.First, introduction.Words.Count).Any(word => EnglishWords.Who.Has(words.TextOf(word)) || words.TextOf(word) is ",")
            ? words.SpanOf(introduction.First + 1, introduction.Last)
            : null;
    }

    private static TextSpan NameOf(ActorDraft draft, ArticleWords words)
    {
        if (draft.IsNamed)
            return words.SpanOf(draft.FullestName.At.First, draft.FullestName.At.Last);
        var description = draft.Description!.Value;
        var last = description.Count > LongestDescription
            ? DescriptionKind.TellingWord(description.First, NounPhrase.HeadOf(words, description.First, description.Last), words)
            : description.Last;
        return words.SpanOf(description.First, last);
    }

    private static ActorKind KindOf(ActorDraft draft, ArticleWords words) => draft.Kind switch
    {
        EntityKind.Person => ActorKind.Person,
        EntityKind.Organization or EntityKind.Place => ActorKind.Organization,
        EntityKind.Group => ActorKind.Group,
        _ when IsJoined(draft.Description!.Value, words) => ActorKind.Group,
        _ => DescriptionKind.Of(draft.Description!.Value.First, NounPhrase.HeadOf(words, draft.Description.Value.First, draft.Description.Value.Last), words),
    };

    /// <summary>"Mr. and Mrs. Denning": the core ends at an "and".</summary>
    private static bool IsJoined(WordRange description, ArticleWords words)
    {
        var head = NounPhrase.HeadOf(words, description.First, description.Last);
        return head < description.Last && words.TextOf(head + 1).Equals("and", StringComparison.OrdinalIgnoreCase);
    }

    private static List<TextSpan> MentionsOf(ActorDraft draft, ArticleWords words)
    {
        var spans = new List<TextSpan>();
        foreach (var span in draft.Mentions.Select(mention => words.SpanOf(mention.First, mention.Last)).Distinct().Order())
        {
            if (spans.Count == 0 || !spans[^1].Overlaps(span))
                spans.Add(span);
        }

        return spans;
    }
}
