using System.Diagnostics;
using Microsoft.ML.OnnxRuntime;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Benchmarks;

/// <summary>The bare graph under other options of ONNX Runtime, each in turn with the product's: whether one of them reads faster.</summary>
internal static class RuntimeProgram
{
    private static readonly Variant[] Variants =
    [
        new("as the product runs it", ThreadsAWindow: 1, _ => { }),
        new("one window at a time on one thread", ThreadsAWindow: 1, _ => { }, MostWindows: 1),
        new("one window at a time on all threads", ThreadsAWindow: 2, _ => { }),
        new("the same without spinning", ThreadsAWindow: 2, options => options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0")),
        new("the same with blocks that shrink", ThreadsAWindow: 2, options => options.AddSessionConfigEntry("session.dynamic_block_base", "4")),
        new("without the memory arena", ThreadsAWindow: 1, options => options.EnableCpuMemArena = false),
        new("without memory patterns", ThreadsAWindow: 1, options => options.EnableMemoryPattern = false),
        new("denormals taken for zero", ThreadsAWindow: 1, options => options.AddSessionConfigEntry("session.set_denormal_as_zero", "1")),
        new("extended optimizations only", ThreadsAWindow: 1, options => options.GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_EXTENDED),
        new("basic optimizations only", ThreadsAWindow: 1, options => options.GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_BASIC),
    ];

    public static void Run(NumberOptions options)
    {
        var threads = options["--threads"];
        using var model = new LanguageModel(new LanguageModelOptions { Threads = threads });
        Window[] windows = [.. BenchmarkArticles.Usual(options["--articles"]).SelectMany(article => WindowPlan.For(WordSplitter.Split(article), model.Vocabulary).Windows)];
        var graphs = Array.ConvertAll(Variants, variant => new BareGraph(model.Folder, windows, variant.Apply));
        var times = Array.ConvertAll(graphs, _ => new List<double>());
        // The first round only warms up.
        for (var round = 0; round <= options["--rounds"]; round++)
        {
            for (var turn = 0; turn < graphs.Length; turn++)
            {
                var number = (round + turn) % graphs.Length;
                var start = Stopwatch.GetTimestamp();
                graphs[number].Run(Math.Clamp(threads / Variants[number].ThreadsAWindow, 1, Variants[number].MostWindows));
                if (round > 0)
                    times[number].Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
            }
        }

        Console.WriteLine($"{windows.Length} windows, {threads} threads, {options["--rounds"]} rounds; windows a second, and to the product's in the same round (medians)");
        for (var number = 0; number < graphs.Length; number++)
        {
            Console.WriteLine($"{Variants[number].Name,-40} {windows.Length / Median(times[number]),6:F1} {Median(times[0].Zip(times[number], (product, own) => product / own)),8:P1}");
            graphs[number].Dispose();
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToArray();
        return ordered[ordered.Length / 2];
    }

    private sealed record Variant(string Name, int ThreadsAWindow, Action<SessionOptions> Change, int MostWindows = int.MaxValue)
    {
        public void Apply(SessionOptions options)
        {
            options.IntraOpNumThreads = ThreadsAWindow;
            Change(options);
        }
    }
}
