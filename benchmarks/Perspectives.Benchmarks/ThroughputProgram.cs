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
    /// <returns>1 where the median ratio is below --least per cent, else 0: what a build server asks, since a ratio is the same on a slow machine.</returns>
    public static int Run(NumberOptions options)
    {
        var threads = options["--threads"];
        var articles = BenchmarkArticles.Usual(options["--articles"]);
        using var model = new LanguageModel(new LanguageModelOptions { Threads = threads });
        var analyzer = new PerspectiveAnalyzer(model);
        using var bare = new BareGraph(model.Folder, articles.SelectMany(article => WindowPlan.For(WordSplitter.Split(article), model.Vocabulary).Windows));
        Console.WriteLine($"{articles.Length} articles, {articles.Sum(article => WordSplitter.Split(article).Count)} words, {bare.WindowCount} windows, {threads} threads");

        bare.Run(threads);
        AnalyzeAll(analyzer, articles, threads);

        var rounds = new List<(TimeSpan Bare, TimeSpan Product)>();
        long allocated = 0;
        for (var round = 1; round <= options["--rounds"]; round++)
        {
            // Who begins takes turns too: a machine that grows slower while a round runs would favour the first.
            var bareTime = round % 2 == 1 ? Time(() => bare.Run(threads)) : default;
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var productTime = Time(() => AnalyzeAll(analyzer, articles, threads));
            allocated += GC.GetTotalAllocatedBytes(precise: true) - before;
            rounds.Add((round % 2 == 1 ? bareTime : Time(() => bare.Run(threads)), productTime));
            Print($"round {round}", articles.Length, rounds[^1].Bare, rounds[^1].Product);
        }

        var count = articles.Length * rounds.Count;
        Print("all", count, Sum(rounds.Select(round => round.Bare)), Sum(rounds.Select(round => round.Product)));
        var median = rounds.Select(round => round.Bare / round.Product).Order().ElementAt(rounds.Count / 2);
        Console.WriteLine($"median ratio: {median:P1}");
        Console.WriteLine($"allocated: {allocated / count / 1024.0:F1} KiB an article");
        if (100 * median >= options["--least"])
            return 0;
        Console.Error.WriteLine($"The median ratio is below {options["--least"]} %: the product has become slower beside its own graph.");
        return 1;
    }

    /// <summary>As many articles at a time as threads: while one is put together, the others keep the graph busy.</summary>
    private static void AnalyzeAll(PerspectiveAnalyzer analyzer, Article[] articles, int threads) =>
        Parallel.ForEach(articles, new ParallelOptions { MaxDegreeOfParallelism = threads }, article => analyzer.Analyze(article));

    private static TimeSpan Sum(IEnumerable<TimeSpan> times) => times.Aggregate(TimeSpan.Zero, (sum, time) => sum + time);

    private static TimeSpan Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start);
    }

    private static void Print(string what, int articles, TimeSpan bare, TimeSpan product) => Console.WriteLine(
        $"{what}: bare graph {articles / bare.TotalSeconds:F2} articles/s, product {articles / product.TotalSeconds:F2} articles/s, ratio {bare / product:P1}");
}
