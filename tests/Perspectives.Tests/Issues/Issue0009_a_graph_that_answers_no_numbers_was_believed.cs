using Perspectives.Articles;
using Perspectives.Grouping;
using Perspectives.Reading;
using Perspectives.Tests.Reading;
using Perspectives.Words;

namespace Perspectives.Tests.Issues;

/// <summary>A graph that answers NaN gave answers that could not be written, and were tried again for ever; one that answers other shapes threw somewhere behind it.</summary>
public sealed class Issue0009_a_graph_that_answers_no_numbers_was_believed : IDisposable
{
    private static readonly Article Article = TestArticles.Of("Ana Silva said that the bridge was closed.");

    private readonly string _folder = Directory.CreateTempSubdirectory("perspectives-model-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_the_graph_should_answer_is_taken() => Assert.Single(AnswerOf("", 0).Statements);

    [Theory]
    [InlineData("anchor", float.NaN)]
    [InlineData("anchor", float.PositiveInfinity)]
    [InlineData("anchor", -3)]
    [InlineData("entity", float.NaN)]
    [InlineData("entity", 2)]
    [InlineData("role", float.NaN)]
    [InlineData("role", float.PositiveInfinity)]
    [InlineData("role", 0.5f)]
    [InlineData("stance", float.NaN)]
    [InlineData("stance", 1e30f)]
    [InlineData("query", float.NaN)]
    [InlineData("key", float.PositiveInfinity)]
    public void What_is_no_number_or_no_probability_is_the_models_fault(string output, float value) => AssertDamaged(output, () => AnswerOf(output, value));

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(10_000)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void What_hangs_at_no_word_is_the_models_fault(long piece) => AssertDamaged("where", () => AnswerOf("", 0, piece));

    [Theory]
    [InlineData("anchor")]
    [InlineData("entity")]
    [InlineData("role")]
    [InlineData("stance")]
    [InlineData("query")]
    [InlineData("key")]
    public void Another_shape_is_the_models_fault(string output) => AssertDamaged(output, () => AnswerOf("", 0, shortened: output));

    private static void AssertDamaged(string output, Action analyze)
    {
        var failure = Assert.Throws<ModelException>(analyze);
        Assert.Contains($"(\"{output}\")", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Build or install Perspectives again", failure.Message, StringComparison.Ordinal);
    }

    /// <summary>The answer of a graph that sees one cue, at "said" where no other piece is given.</summary>
    private ArticlePerspectives AnswerOf(string damaged, float value, long? piece = null, string shortened = "")
    {
        foreach (var file in Directory.GetFiles(new LanguageModelOptions().Folder).Where(file => !file.EndsWith(".onnx", StringComparison.Ordinal)))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        var options = new LanguageModelOptions { Folder = _folder, Threads = 1 };
        var window = WindowPlan.For(WordSplitter.Split(Article), WordPieceVocabulary.Load(Path.Combine(_folder, "vocab.txt"))).Windows[0];
        var length = window.Pieces.Count;
        long[] rows = [0, piece ?? window.Starts[2]];
        var graph = new HandMadeGraph().Answer("where", [1, 2], rows);
        foreach (var (name, size, usual) in new[] { ("anchor", 4, 0.5f), ("entity", 9, 0.1f), ("role", 5, -1f), ("stance", 4, 0.25f), ("query", 64, 0f), ("key", 64, 0f) })
        {
            var count = name == "stance" ? 1 : length;
            var numbers = new float[(count - (name == shortened ? 1 : 0)) * size];
            Array.Fill(numbers, usual);
            if (name == "role")
                numbers[(window.Starts[2] + 1) * size + 3] = -0.1f;
            if (name == damaged)
                numbers[^1] = value;
            graph.Answer(name, [numbers.Length], numbers);
        }

        graph.Write(Path.Combine(_folder, "attributor.onnx"));
        using var model = new LanguageModel(options);
        return new PerspectiveAnalyzer(model).Analyze(Article, TestContext.Current.CancellationToken);
    }
}
