using Perspectives.Actors;
using Perspectives.Attributions;
using Perspectives.Grouping;
using Perspectives.Stances;
using Perspectives.Tests.Attributions;

namespace Perspectives.Tests.Grouping;

public sealed class PerspectiveGroupingTests(SharedModel shared)
{
    private const string Story = """
        “The bridge is a disgrace,” said Paul Denning, a farmer. “It was built by fools.”

        Mayor Ana Silva defended the bridge. “It is the best bridge that we have ever built,” she said.

        Denning said it would fall within a year. Engineers warned that it was too early to say.

        Silva told the Port Selby Gazette that it would open in May.
        """;

    [Fact]
    public void Statements_stand_in_the_order_of_their_words_and_not_of_their_cues()
    {
        var answer = Group("[cue1|According to] [source1|[person|Ana Silva]], [source2|who] [cue2|thinks] [content2|nothing of it], [content1|it will rain].", 0.9f, 0.9f);
        Assert.Equal(["nothing of it", "it will rain"], answer.Statements.Select(statement => statement.Content.Single().Text));
    }

    [Fact]
    public void Actors_are_numbered_in_the_order_in_which_they_first_speak()
    {
        var answer = shared.Analyze(Story);
        Assert.Equal(["Paul Denning", "Ana Silva", "Engineers"], answer.Actors.Select(actor => actor.Name));
        Assert.Equal(["a1", "a2", "a3"], answer.Actors.Select(actor => actor.Id));
        Assert.Equal(["a1", "a2", "a3"], answer.Statements.Select(statement => statement.Actor).Distinct());
    }

    [Fact]
    public void Perspectives_are_one_an_actor_in_the_same_order_and_repeat_its_stance()
    {
        var answer = shared.Analyze(Story);
        Assert.Equal(answer.Actors.Select(actor => (actor.Id, actor.Stance)), answer.Perspectives.Select(perspective => (perspective.Actor, perspective.Stance)));
        Assert.Equal([Stance.Critical, Stance.Supportive, Stance.Cautious], answer.Actors.Select(actor => actor.Stance));
    }

    [Fact]
    public void Every_statement_of_an_actor_stands_once_under_its_own_stance()
    {
        var answer = shared.Analyze(Story);
        foreach (var perspective in answer.Perspectives)
        {
            Assert.Equal(
                Enumerable.Range(0, answer.Statements.Count).Where(number => answer.Statements[number].Actor == perspective.Actor),
                perspective.Supportive.Concat(perspective.Critical).Concat(perspective.Cautious).Concat(perspective.Neutral).Order());
            Assert.All(perspective.Supportive, number => Assert.Equal(Stance.Supportive, answer.Statements[number].Stance));
            Assert.All(perspective.Critical, number => Assert.Equal(Stance.Critical, answer.Statements[number].Stance));
            Assert.All(perspective.Cautious, number => Assert.Equal(Stance.Cautious, answer.Statements[number].Stance));
            Assert.All(perspective.Neutral, number => Assert.Equal(Stance.Neutral, answer.Statements[number].Stance));
        }
    }

    [Fact]
    public void A_statement_of_nobody_is_in_no_perspective()
    {
        var answer = Group("“[content1|It rained all day.]”", 0.9f);
        Assert.Equal([null], answer.Statements.Select(statement => statement.Actor));
        Assert.Empty(answer.Actors);
        Assert.Empty(answer.Perspectives);
    }

    [Theory]
    [InlineData("[source1|Ana] [cue1|said]: “[content1|It rained all day.]”", StatementKind.Direct)]
    [InlineData("[source1|Ana] [cue1|said] [content1|it “rained all day”].", StatementKind.Mixed)]
    [InlineData("[source1|Ana] [cue1|said] [content1|it rained all day].", StatementKind.Indirect)]
    public void The_kind_is_how_much_stands_in_quotation_marks(string marked, StatementKind kind) => Assert.Equal(kind, Group(marked, 0.9f).Statements.Single().Kind);

    [Fact]
    public void The_article_is_described_as_it_was_read_and_its_text_only_where_the_caller_has_it_not()
    {
        var article = TestArticles.Of("Ana Silva said no.", "Bridge stays shut") with { Outlet = "Gazette", Tags = ["bridges"] };
        var described = shared.Analyzer.Analyze(article, TestContext.Current.CancellationToken).Article;
        Assert.Equal(("test", "Bridge stays shut", "Gazette", 18, null), (described.Id, described.Title, described.Outlet, described.Length, described.Text));
        Assert.Equal(article.Text, shared.Analyzer.Analyze(article with { TextIsDerived = true }, TestContext.Current.CancellationToken).Article.Text);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("und")]
    [InlineData("fr", "not_english")]
    public void An_article_that_is_not_English_has_a_warning(string language, params string[] warnings)
    {
        var article = TestArticles.Of("Ana Silva said no.") with { Language = language };
        var answer = shared.Analyzer.Analyze(article, TestContext.Current.CancellationToken);
        Assert.Equal(warnings, answer.Warnings.Select(warning => warning.Code));
        Assert.All(answer.Warnings, warning => Assert.Contains($"({language})", warning.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("It rained in Port Selby on Tuesday.")]
    [InlineData(" \n ")]
    [InlineData("")]
    public void An_article_in_which_nobody_speaks_has_an_empty_answer(string text)
    {
        var answer = shared.Analyze(text);
        Assert.Empty(answer.Statements);
        Assert.Empty(answer.Actors);
        Assert.Empty(answer.Perspectives);
    }

    private ArticlePerspectives Group(string marked, params float[] confidences)
    {
        var reading = HandMadeReading.Of(AnnotatedText.Parse(marked), confidences);
        var attributions = AttributionCleaner.Clean(AttributionDecoder.Decode(reading), reading);
        return PerspectiveGrouping.ByActor(reading.Words, attributions, ActorResolver.Load(shared.Model.Folder).Resolve(attributions, reading));
    }
}
