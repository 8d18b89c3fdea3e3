using Perspectives.Actors;
using Perspectives.Attributions;
using Perspectives.Cli.Evaluation;
using Perspectives.Cli.Evaluation.Causes;
using Perspectives.Grouping;
using Perspectives.Stances;

namespace Perspectives.Tests.Cli.Evaluation.Causes;

public sealed class CauseFinderTests
{
    private const string Text = "Ana Silva and Paul Denning came. The mayor said the river was clean. He agreed.\nRelated articles";

    [Theory]
    [InlineData("Paul Denning", "The mayor", "description", true, "WrongAntecedent")]
    [InlineData("Paul Denning", "The mayor", "name", true, "MergedActors")]
    [InlineData("Paul Denning", "Ana Silva", "name", false, "WrongSource")]
    [InlineData("Paul Denning", null, "continued", false, "NoSource")]
    [InlineData(null, null, "unattributed", false, "NoSource")]
    [InlineData("The mayor", "The mayor", "new", true, "DescriptionNotResolved")]
    [InlineData("a river", "He", "pronoun", true, "WrongAntecedent")]
    [InlineData("Mayor of", "The mayor", "name", true, "BadName")]
    public void A_statement_given_to_another_is_told_why(string? given, string? source, string rule, bool isLinked, string cause)
    {
        var finder = new CauseFinder(Gold, Answer([given], StatementOf(given is null ? null : "p1", source, rule)));

        Assert.Equal(cause, finder.OfStatement(Gold.Quotes[0], StatementOf(given is null ? null : "p1", source, rule), isLinked).Cause.ToString());
    }

    [Fact]
    public void An_actor_who_is_there_twice_is_split()
    {
        var statement = StatementOf("p1", "The mayor", "name");
        var finder = new CauseFinder(Gold, Answer(["Sylva", "Ana Silva"], statement));

        Assert.Equal(ActorCause.SplitActor, finder.OfStatement(Gold.Quotes[0], statement, isLinked: true).Cause);
    }

    [Fact]
    public void An_actor_whom_only_the_answer_has_is_listed_once()
    {
        var statement = StatementOf("p1", "The mayor", "new");
        var wrong = new CauseFinder(Gold, Answer(["The mayor"], statement, statement)).OfActors(new HashSet<int>()).ToList();

        Assert.Equal([ActorCause.NotAnnotated], wrong.Select(one => one.Cause));
        Assert.Null(wrong[0].Expected);
        Assert.Contains("The mayor said the river was clean.", wrong[0].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_in_a_line_of_the_page_is_boilerplate()
    {
        var statement = StatementOf("p1", "Related articles", "new");

        Assert.Equal([ActorCause.Boilerplate], new CauseFinder(Gold, Answer(["Related articles"], statement)).OfActors(new HashSet<int>()).Select(one => one.Cause));
    }

    [Fact]
    public void Actors_who_say_what_the_annotators_found_or_whom_they_name_are_not_listed()
    {
        var statement = StatementOf("p1", "The mayor", "new");

        Assert.Empty(new CauseFinder(Gold, Answer(["The mayor"], statement)).OfActors(new HashSet<int> { 0 }));
        Assert.Empty(new CauseFinder(Gold, Answer(["Silva"], statement)).OfActors(new HashSet<int>()));
    }

    [Fact]
    public void The_report_puts_the_largest_group_first_and_ends_with_a_table()
    {
        using var output = new StringWriter();
        WrongActor Wrong(ActorCause cause) => new("x", cause, "A", "B", "he", "pronoun", "he said so");
        CauseReport.Write([Wrong(ActorCause.BadName), Wrong(ActorCause.WrongAntecedent), Wrong(ActorCause.WrongAntecedent)], output);

        var lines = output.ToString().Split(Environment.NewLine);
        Assert.Equal("Wrong actors: wrong antecedent", lines[0]);
        Assert.Equal("  x: \"B\" for \"A\", \"he\" by pronoun: he said so", lines[1]);
        Assert.Contains("  wrong antecedent               2     0", lines);
        Assert.Contains("  all                            3     0", lines);
    }

    private static GoldArticle Gold => new()
    {
        Id = "x",
        Text = Text,
        Actors =
        [
            new GoldActor { Id = "a1", Name = "Ana Silva", Kind = ActorKind.Person, Stance = Stance.Neutral },
            new GoldActor { Id = "a2", Name = "Paul Denning", Kind = ActorKind.Person, Stance = Stance.Neutral },
        ],
        Quotes = [new GoldQuote { Actor = "a1", Content = [[48, 67]], Source = [[33, 42]], Cue = [[43, 47]], Kind = StatementKind.Indirect, Stance = Stance.Neutral }],
    };

    private static ArticlePerspectives Answer(string?[] names, params Statement[] statements) => new(
        new ArticleDescription { Id = "x", Title = null, Outlet = null, PublishedAt = null, Tags = [], Language = "en", Length = Text.Length, Text = null },
        [.. names.OfType<string>().Select((name, number) => new Actor { Id = $"p{number + 1}", Key = null, Name = name, Kind = ActorKind.Person, Role = null, Stance = Stance.Neutral, Mentions = [] })],
        [],
        statements,
        new ModelDescription("m", "1"),
        []);

    private static Statement StatementOf(string? actor, string? source, string rule) => new()
    {
        Actor = actor,
        Kind = StatementKind.Indirect,
        Content = [ExcerptOf("the river was clean")],
        Source = source is null ? null : ExcerptOf(source),
        Cue = ExcerptOf("said"),
        Via = null,
        Stance = Stance.Neutral,
        Scores = new StanceScores(0, 0, 0, 1),
        Confidence = 1,
        AttributedBy = rule,
    };

    private static Excerpt ExcerptOf(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return start < 0 ? new Excerpt(0, 0, words) : new Excerpt(start, start + words.Length, words);
    }
}
