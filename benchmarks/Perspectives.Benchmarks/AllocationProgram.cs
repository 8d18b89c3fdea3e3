using Perspectives.Actors;
using Perspectives.Articles;
using Perspectives.Attributions;
using Perspectives.Grouping;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Benchmarks;

/// <summary>What an article of about 800 words allocates, stage by stage, on the one thread that analyzes it. The same on every machine, whatever else runs there.</summary>
internal sealed class AllocationProgram(LanguageModel model, int articles)
{
    private readonly PerspectiveAnalyzer _analyzer = new(model);
    private readonly ActorResolver _resolver = ActorResolver.Load(model.Folder);
    private readonly List<(string Stage, long Bytes)> _stages = [];

    public static void Run(NumberOptions options)
    {
        using var model = new LanguageModel(new LanguageModelOptions { Threads = 1 });
        var program = new AllocationProgram(model, options["--articles"]);
        // Once before, so that what is made once a process does not count.
        program.AnalyzeAll();
        program._stages.Clear();
        program.AnalyzeAll();
        program.Print();
    }

    private void AnalyzeAll()
    {
        foreach (var article in BenchmarkArticles.Usual(articles))
            Analyze(article);
    }

    /// <summary>The stages of <see cref="PerspectiveAnalyzer"/> but for the layout's, which the library keeps to itself, and then the whole.</summary>
    private void Analyze(Article article)
    {
        var words = Count("words", () => WordSplitter.Split(article));
        using var reading = Count("the language model's reading, with windows", () => model.Read(words));
        var decoded = Count("attributions decoded", () => AttributionDecoder.Decode(reading));
        var attributions = Count("attributions cleaned", () => AttributionCleaner.Clean(decoded, reading));
        var assignments = Count("who is who", () => _resolver.Resolve(attributions, reading));
        Count("grouped", () => PerspectiveGrouping.ByActor(words, attributions, assignments));
        Count("all, with the layout's", () => _analyzer.Analyze(article));
    }

    private T Count<T>(string stage, Func<T> work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = work();
        _stages.Add((stage, GC.GetAllocatedBytesForCurrentThread() - before));
        return result;
    }

    private void Print()
    {
        Console.WriteLine($"KiB an article, means of {articles}");
        foreach (var stage in _stages.GroupBy(stage => stage.Stage, StringComparer.Ordinal))
            Console.WriteLine($"{stage.Key,-45} {stage.Sum(one => one.Bytes) / 1024.0 / articles,6:F0}");
    }
}
