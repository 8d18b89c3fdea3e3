using System.Diagnostics;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Benchmarks;

/// <summary>One article of a thousand, ten thousand and a hundred thousand words: time has to grow with the length, memory not much faster.</summary>
internal static class LinearProgram
{
    public static void Run(NumberOptions options)
    {
        using var model = new LanguageModel(new LanguageModelOptions { Threads = options["--threads"] });
        var analyzer = new PerspectiveAnalyzer(model);
        analyzer.Analyze(BenchmarkArticles.OfWords(1000));
        foreach (var (words, repetitions) in new[] { (1_000, 10), (10_000, 3), (20_000, 1), (100_000, 1) })
        {
            var article = BenchmarkArticles.OfWords(words);
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < repetitions; i++)
                analyzer.Analyze(article);
            var time = Stopwatch.GetElapsedTime(start) / repetitions;
            var read = WordSplitter.Split(article).Count;
            using var process = Process.GetCurrentProcess();
            Console.WriteLine(
                $"{words,7} words ({read} with signs): {time.TotalSeconds,7:F2} s, {time.TotalMilliseconds * 1000 / read:F1} ms a thousand, peak working set so far {process.PeakWorkingSet64 >> 20} MiB");
        }
    }
}
