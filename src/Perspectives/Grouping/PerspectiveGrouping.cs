using Perspectives.Actors;
using Perspectives.Articles;
using Perspectives.Attributions;
using Perspectives.Reading;
using Perspectives.Stances;
using Perspectives.Words;

namespace Perspectives.Grouping;

/// <summary>Puts the answer together: statements in the order of the text, actors in the order in which they first speak, one perspective each.</summary>
public static class PerspectiveGrouping
{
    public static ArticlePerspectives ByActor(ArticleWords words, IReadOnlyList<Attribution> attributions, IReadOnlyList<Assignment> assignments)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(attributions);
        ArgumentNullException.ThrowIfNull(assignments);
        var once = new RepeatedStatements(words.Sentences).Merge(attributions, (one, other) =>
            assignments[one].Actor is { } actor && actor == assignments[other].Actor);
        var order = once.OrderBy(statement => statement.Attribution.Content[0].First).ToArray();
        var speakers = order.Select(statement => assignments[statement.Number].Actor).OfType<ResolvedActor>().Distinct().ToArray();
        var ids = speakers.Select((actor, number) => (actor, Id: $"a{number + 1}")).ToDictionary(pair => pair.actor, pair => pair.Id);
        var statements = Array.ConvertAll(order, statement => StatementOf(words, statement.Attribution, assignments[statement.Number], ids));
        var numbers = Enumerable.Range(0, statements.Length).ToLookup(number => statements[number].Actor);
        var perspectives = Array.ConvertAll(speakers, actor => PerspectiveOf(ids[actor], [.. numbers[ids[actor]]], statements));
        var actors = speakers.Zip(perspectives, (actor, perspective) => ActorOf(words, actor, perspective)).ToArray();
        return new ArticlePerspectives(Describe(words), actors, perspectives, statements, new ModelDescription(LanguageModel.Name, LanguageModel.Version), WarningsOf(words.Article));
    }

    private static Statement StatementOf(ArticleWords words, Attribution attribution, Assignment assignment, Dictionary<ResolvedActor, string> ids) => new()
    {
        Actor = assignment.Actor is { } actor ? ids[actor] : null,
        Kind = QuotationMarks.KindOf(attribution.Content, words),
        Content = [.. attribution.Content.Select(range => Excerpt.Of(words.Article, words.SpanOf(range.First, range.Last)))],
        Source = ExcerptOf(words, attribution.Source),
        Cue = attribution.Cue is { } cue ? Excerpt.Of(words.Article, cue) : null,
        Via = ExcerptOf(words, attribution.Via),
        Stance = attribution.Stance.Best,
        Scores = attribution.Stance.Rounded(),
        Confidence = Math.Round(Math.Min(1d, attribution.Confidence), 4),
        AttributedBy = assignment.Rule,
    };

    private static Excerpt? ExcerptOf(ArticleWords words, WordRange? range) =>
        range is { } found ? Excerpt.Of(words.Article, words.SpanOf(found.First, found.Last)) : null;

    private static Perspective PerspectiveOf(string actor, int[] own, Statement[] statements)
    {
        var overall = OverallStance.Of(Array.ConvertAll(own, number => statements[number].Scores), Array.ConvertAll(own, number => statements[number].Kind));
        return new Perspective
        {
            Actor = actor,
            Stance = overall.Stance,
            Uncertain = overall.IsUncertain,
            Supportive = Of(Stance.Supportive),
            Critical = Of(Stance.Critical),
            Cautious = Of(Stance.Cautious),
            Neutral = Of(Stance.Neutral),
            Summary = PerspectiveSummary.Of(Array.ConvertAll(own, number => statements[number]), overall.Stance),
        };

        int[] Of(Stance stance) => Array.FindAll(own, number => statements[number].Stance == stance);
    }

    private static Actor ActorOf(ArticleWords words, ResolvedActor actor, Perspective perspective) => new()
    {
        Id = perspective.Actor,
        Key = actor.Key,
        Name = actor.Name,
        Kind = actor.Kind,
        Role = actor.Role,
        Stance = perspective.Stance,
        Mentions = [.. actor.Mentions.Select(span => Excerpt.Of(words.Article, span))],
    };

    private static Warning[] WarningsOf(Article article) => article.Language is "en" or "und"
        ? []
        : [new Warning("not_english", $"The text seems to be in another language ({article.Language}). The language model was made for English: expect wrong and missing statements.")];

    private static ArticleDescription Describe(ArticleWords words) => new()
    {
        Id = words.Article.Id,
        Title = words.Article.Title,
        Outlet = words.Article.Outlet,
        PublishedAt = words.Article.PublishedAt,
        Tags = words.Article.Tags,
        Language = words.Article.Language,
        Length = words.Article.Text.Length,
        Text = words.Article.TextIsDerived ? words.Article.Text : null,
    };
}
