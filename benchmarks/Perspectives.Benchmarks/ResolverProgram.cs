using System.Diagnostics;
using Perspectives.Actors;
using Perspectives.Attributions;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Benchmarks;

/// <summary>The time in which the sources of ever longer articles are resolved, and its share of the whole analysis: it has to grow with the number of mentions.</summary>
internal static class ResolverProgram
{
    public static void Run(NumberOptions options)
    {
        using var model = new LanguageModel(new LanguageModelOptions { Threads = options["--threads"] });
        var resolver = ActorResolver.Load(model.Folder);
        foreach (var words in new[] { 1_000, 1_000, 10_000, 20_000, 40_000, 80_000 })
        {
            var start = Stopwatch.GetTimestamp();
            using var reading = model.Read(WordSplitter.Split(BenchmarkArticles.OfWords(words)));
            var attributions = AttributionCleaner.Clean(AttributionDecoder.Decode(reading), reading);
            var before = Stopwatch.GetElapsedTime(start);
            start = Stopwatch.GetTimestamp();
            resolver.Resolve(attributions, reading);
            var time = Stopwatch.GetElapsedTime(start);
            var mentions = reading.Entities.Count + attributions.Count;
            Console.WriteLine(
                $"{words,7} words, {mentions,6} mentions: resolved in {time.TotalMilliseconds,7:F1} ms, {time.TotalMicroseconds / mentions,5:F0} µs a mention, {100 * time / (before + time):F1} % of the whole");
        }
    }
}
