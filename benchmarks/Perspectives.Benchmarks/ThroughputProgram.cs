using System.Diagnostics;
using Perspectives.Articles;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Benchmarks;

/// <summary>
/// Whole articles through the product against the bare graph over the very same windows. Rounds of both take turns in one process, since what
/// else runs on a machine changes its speed by more than the difference that is looked for.
/// </summary>
internal static class ThroughputProgram
{
    public static void Run(NumberOptions options)
    {
        var threads = options["--threads"];
        var articles = BenchmarkArticles.Usual(options["--articles"]);
        using var model = new LanguageModel(new LanguageModelOptions { Threads = threads });
        var analyzer = new PerspectiveAnalyzer(model);
        using var bare = new BareGraph(model.Folder, articles.SelectMany(article => WindowPlan.For(WordSplitter.Split(article), model.Vocabulary).Windows));
        Console.WriteLine($"{articles.Length} articles, {articles.Sum(article => WordSplitter.Split(article).Count)} words, {bare.WindowCount} windows, {threads} threads");

        bare.Run(threads);
        AnalyzeAll(analyzer, articles, threads);

        TimeSpan bareTime = default, productTime = default;
        long allocated = 0;
        for (var round = 1; round <= options["--rounds"]; round++)
        {
            var bareRound = Time(() => bare.Run(threads));
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var productRound = Time(() => AnalyzeAll(analyzer, articles, threads));
            allocated += GC.GetTotalAllocatedBytes(precise: true) - before;
            Print($"round {round}", articles.Length, bareRound, productRound);
            bareTime += bareRound;
            productTime += productRound;
        }

        var count = articles.Length * options["--rounds"];
        Print("all", count, bareTime, productTime);
        Console.WriteLine($"allocated: {allocated / count / 1024.0:F1} KiB an article");
    }

    /// <summary>As many articles at a time as threads: while one is put together, the others keep the graph busy.</summary>
    private static void AnalyzeAll(PerspectiveAnalyzer analyzer, Article[] articles, int threads) =>
        Parallel.ForEach(articles, new ParallelOptions { MaxDegreeOfParallelism = threads }, article => analyzer.Analyze(article));

    private static TimeSpan Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start);
    }

    private static void Print(string what, int articles, TimeSpan bare, TimeSpan product) => Console.WriteLine(
        $"{what}: bare graph {articles / bare.TotalSeconds:F2} articles/s, product {articles / product.TotalSeconds:F2} articles/s, ratio {bare / product:P1}");
}
