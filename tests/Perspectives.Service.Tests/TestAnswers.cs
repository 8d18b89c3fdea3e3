using System.Globalization;
using System.Text;
using Perspectives.Articles;
using Perspectives.Grouping;
using Perspectives.Stances;

namespace Perspectives.Service.Tests;

/// <summary>
/// Articles and answers made by hand, without a model, with the answer's offsets found in the text.
/// <code>
/// var said = new Said("Ana Silva", "We will not wait", Stance.Critical);
/// var article = TestAnswers.ArticleOf("a", said) with { Outlet = "The Courier" };
/// var answer = TestAnswers.Of(article, said);
/// </code>
/// </summary>
public static class TestAnswers
{
    /// <summary>An article in which a paragraph each says what is said, and nothing else.</summary>
    public static Article ArticleOf(string id, params IReadOnlyList<Said> said) =>
        new() { Id = id, Text = string.Concat(said.Select(one => one.Who is null ? $"“{one.What}.”\n" : $"{(one.Title is null ? "" : one.Title + " ")}{one.Who} said: “{one.What}.”\n")) };

    /// <summary>The answer that has just these statements.</summary>
    /// <exception cref="ArgumentException">Words that were said, or a name, do not stand in the text.</exception>
    public static ArticlePerspectives Of(Article article, params IReadOnlyList<Said> said)
    {
        var actors = said.Where(one => one.Who is not null).DistinctBy(ActorOf).ToArray();
        var ids = actors.Select((one, number) => (one, number)).ToDictionary(pair => ActorOf(pair.one), pair => string.Create(CultureInfo.InvariantCulture, $"a{pair.number + 1}"));
        var statements = said.Select(one => StatementOf(article, one, one.Who is null ? null : ids[ActorOf(one)])).ToArray();
        var perspectives = actors.Select(one => PerspectiveOf(ids[ActorOf(one)], statements)).ToArray();
        var speakers = actors.Zip(perspectives, (one, perspective) => new Actor
        {
            Id = perspective.Actor,
            Key = one.Key,
            Name = one.Name!,
            Kind = one.ActorKind,
            Role = one.Role,
            Stance = perspective.Stance,
            Mentions = [.. statements.Where(statement => statement.Actor == perspective.Actor).Select(statement => statement.Source!).Distinct()],
        });
        return new ArticlePerspectives(Describe(article), [.. speakers], perspectives, statements, new ModelDescription("by hand", "1"), []);
    }

    internal static string? KeyOf(string name)
    {
        var words = name.Normalize(NormalizationForm.FormD).Where(unit => char.IsLetterOrDigit(unit) || unit == ' ');
        var key = string.Concat(words).ToLowerInvariant().Replace(' ', '-');
        return key.Contains('-', StringComparison.Ordinal) ? key : null;
    }

    private static object ActorOf(Said said) => said.Key ?? said.Who!;

    private static ArticleDescription Describe(Article article) => new()
    {
        Id = article.Id,
        Title = article.Title,
        Outlet = article.Outlet,
        PublishedAt = article.PublishedAt,
        Tags = article.Tags,
        Language = article.Language,
        Length = article.Text.Length,
        Text = article.TextIsDerived ? article.Text : null,
    };

    private static Statement StatementOf(Article article, Said said, string? actor) => new()
    {
        Actor = actor,
        Kind = said.Kind,
        Content = [ExcerptOf(article, said.What)],
        Source = said.Who is null ? null : ExcerptOf(article, said.Who),
        Cue = article.Text.Contains("said", StringComparison.Ordinal) ? ExcerptOf(article, "said") : null,
        Via = null,
        Stance = said.Stance,
        Scores = ScoresOf(said.Stance),
        Confidence = 0.9,
        AttributedBy = said.Who is null ? "unattributed" : "name",
    };

    private static Perspective PerspectiveOf(string actor, Statement[] statements)
    {
        var own = Enumerable.Range(0, statements.Length).Where(number => statements[number].Actor == actor).ToArray();
        var overall = OverallStance.Of(Array.ConvertAll(own, number => statements[number].Scores));
        return new Perspective
        {
            Actor = actor,
            Stance = overall.Stance,
            Uncertain = overall.IsUncertain,
            Supportive = Of(Stance.Supportive),
            Critical = Of(Stance.Critical),
            Cautious = Of(Stance.Cautious),
            Neutral = Of(Stance.Neutral),
            Summary = statements[own[0]].Content,
        };

        int[] Of(Stance stance) => Array.FindAll(own, number => statements[number].Stance == stance);
    }

    private static StanceScores ScoresOf(Stance stance) => new(
        stance == Stance.Supportive ? 1 : 0, stance == Stance.Critical ? 1 : 0, stance == Stance.Cautious ? 1 : 0, stance == Stance.Neutral ? 1 : 0);

    private static Excerpt ExcerptOf(Article article, string words)
    {
        var start = article.Text.IndexOf(words, StringComparison.Ordinal);
        return start < 0
            ? throw new ArgumentException($"\"{words}\" does not stand in the text.", nameof(words))
            : Excerpt.Of(article, new TextSpan(start, start + words.Length));
    }
}
