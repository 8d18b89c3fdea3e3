using System.Text.Json;
using CsCheck;
using Perspectives.Articles;
using Perspectives.Grouping;
using Perspectives.Reading;

namespace Perspectives.Tests;

/// <summary>What holds of the answer for any text at all, news or not. Few samples: each is a run of the model.</summary>
public sealed class AnalysisPropertyTests(SharedModel shared)
{
    private const int Samples = 80;

    private readonly PerspectiveAnalyzer _analyzer = new(shared.Model);

    [Fact]
    public void Every_piece_of_an_answer_is_the_article_s_text_at_its_offsets() =>
        AnyText.Any.Sample(
            text =>
            {
                var answer = _analyzer.Analyze(TestArticles.Of(text));
                return PiecesOf(answer).All(piece => 0 <= piece.Start && piece.Start < piece.End && piece.End <= text.Length
                    && string.Equals(text[piece.Start..piece.End], piece.Text, StringComparison.Ordinal));
            },
            iter: Samples);

    [Fact]
    public void Statements_and_their_pieces_stand_in_the_order_of_the_text() =>
        AnyText.OfNewsParts.Sample(
            text =>
            {
                var statements = _analyzer.Analyze(TestArticles.Of(text)).Statements;
                return statements.Zip(statements.Skip(1)).All(pair => pair.First.Content[0].Start <= pair.Second.Content[0].Start)
                    && statements.All(statement => statement.Content.Zip(statement.Content.Skip(1)).All(pair => pair.First.End <= pair.Second.Start));
            },
            iter: Samples);

    [Fact]
    public void Every_statement_of_an_actor_is_in_its_perspective_under_its_stance() =>
        AnyText.OfNewsParts.Sample(
            text =>
            {
                var answer = _analyzer.Analyze(TestArticles.Of(text));
                return answer.Perspectives.All(perspective =>
                    perspective.Supportive.Concat(perspective.Critical).Concat(perspective.Cautious).Concat(perspective.Neutral).Order()
                        .SequenceEqual(Enumerable.Range(0, answer.Statements.Count).Where(number => string.Equals(answer.Statements[number].Actor, perspective.Actor, StringComparison.Ordinal))));
            },
            iter: Samples);

    [Fact]
    public void Every_actor_of_any_story_speaks_and_every_speaker_is_an_actor() =>
        AnyText.OfStoryParts.Sample(
            text =>
            {
                var answer = _analyzer.Analyze(TestArticles.Of(text));
                var speakers = answer.Statements.Select(statement => statement.Actor).OfType<string>().Distinct(StringComparer.Ordinal);
                return speakers.SequenceEqual(answer.Actors.Select(actor => actor.Id), StringComparer.Ordinal)
                    && answer.Perspectives.Select(perspective => perspective.Actor).SequenceEqual(answer.Actors.Select(actor => actor.Id), StringComparer.Ordinal)
                    && answer.Statements.All(statement => statement.Actor is null == (statement.AttributedBy == "unattributed"));
            },
            iter: Samples);

    [Fact]
    public void Pieces_of_any_story_are_its_text_and_actors_have_ordered_mentions_and_a_name() =>
        AnyText.OfStoryParts.Sample(
            text =>
            {
                var answer = _analyzer.Analyze(TestArticles.Of(text));
                return PiecesOf(answer).All(piece => 0 <= piece.Start && piece.Start < piece.End && piece.End <= text.Length && text[piece.Start..piece.End] == piece.Text)
                    && answer.Actors.All(actor => !string.IsNullOrWhiteSpace(actor.Name) && text.Contains(actor.Name, StringComparison.Ordinal) && actor.Mentions.Count > 0
                        && actor.Mentions.Zip(actor.Mentions.Skip(1)).All(pair => pair.First.End <= pair.Second.Start));
            },
            iter: Samples);

    [Fact]
    public void Any_story_gets_the_same_answer_on_one_and_on_four_threads()
    {
        using var oneThread = new LanguageModel(new LanguageModelOptions { Threads = 1 });
        using var fourThreads = new LanguageModel(new LanguageModelOptions { Threads = 4 });
        var (one, four) = (new PerspectiveAnalyzer(oneThread), new PerspectiveAnalyzer(fourThreads));
        AnyText.OfStoryParts.Sample(text => JsonOf(one, TestArticles.Of(text)) == JsonOf(four, TestArticles.Of(text)), iter: Samples / 2);
    }

    [Fact]
    public void Same_article_gets_the_same_answer_twice_and_on_one_and_on_four_threads()
    {
        using var oneThread = new LanguageModel(new LanguageModelOptions { Threads = 1 });
        using var fourThreads = new LanguageModel(new LanguageModelOptions { Threads = 4 });
        var article = GoldenCase.Of("long").Article;
        var expected = JsonOf(_analyzer, article);
        Assert.Equal(expected, JsonOf(_analyzer, article));
        Assert.Equal(expected, JsonOf(new PerspectiveAnalyzer(oneThread), article));
        Assert.Equal(expected, JsonOf(new PerspectiveAnalyzer(fourThreads), article));
    }

    private static string JsonOf(PerspectiveAnalyzer analyzer, Article article) =>
        JsonSerializer.Serialize(analyzer.Analyze(article, TestContext.Current.CancellationToken), AnswerJson.Readable.ArticlePerspectives);

    private static IEnumerable<Excerpt> PiecesOf(ArticlePerspectives answer) =>
    [
        .. answer.Actors.SelectMany(actor => actor.Mentions),
        .. answer.Perspectives.SelectMany(perspective => perspective.Summary),
        .. answer.Statements.SelectMany(statement => statement.Content),
        .. answer.Statements.SelectMany(statement => new[] { statement.Source, statement.Cue, statement.Via }).OfType<Excerpt>(),
    ];
}
