using System.Diagnostics;

namespace Perspectives.Benchmarks.Service.Load;

/// <summary>The memory of a server while thousands of short articles go through its queue.</summary>
internal static class MemoryCourse
{
    private const int WordsOfEach = 40;
    private const int BatchSize = 500;

    public static async Task RunAsync(LoadedServer server, int count)
    {
        var start = Stopwatch.GetTimestamp();
        for (var sent = 0; sent < count; sent += BatchSize)
            await server.Client.PostBatchAsync(Enumerable.Range(sent, Math.Min(BatchSize, count - sent)).Select(Article));
        Console.WriteLine($"memory: {count} articles accepted in {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s, working set {Now(server)} MiB");
        var atHalf = 0L;
        for (var tenth = 1; tenth <= 10; tenth++)
        {
            await server.UntilAnsweredAsync(Id((count * tenth / 10) - 1));
            Console.WriteLine($"memory: {count * tenth / 10} answered after {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s, working set {Now(server)} MiB, peak so far {server.Process.WorkingSet.Peak >> 20} MiB");
            atHalf = tenth == 5 ? Now(server) : atHalf;
        }

        Console.WriteLine($"memory: growth over the second half {Now(server) - atHalf} MiB, peak {server.Process.WorkingSet.Peak >> 20} MiB");
    }

    private static long Now(LoadedServer server) => server.Process.WorkingSet.Now >> 20;

    private static string Id(int number) => $"short-{number}";

    private static object Article(int number)
    {
        var article = BenchmarkArticles.OfWords(WordsOfEach, number);
        return new { id = Id(number), title = $"{article.Title} ({number})", text = $"{article.Text}\n\nThis is note {number}.", outlet = $"Outlet {number % 20}" };
    }
}
