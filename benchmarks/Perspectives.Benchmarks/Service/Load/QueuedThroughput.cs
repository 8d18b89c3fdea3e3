using System.Diagnostics;
using Perspectives.Articles;
using Perspectives.Reading;

namespace Perspectives.Benchmarks.Service.Load;

/// <summary>The same articles through the queue of a server and through the analyzer alone, in turns, since a machine's speed changes with what else runs.</summary>
internal static class QueuedThroughput
{
    public static async Task RunAsync(LoadedServer server, int articleCount, int rounds, int threads)
    {
        var articles = BenchmarkArticles.Usual(articleCount);
        using var model = new LanguageModel(new LanguageModelOptions { Threads = threads });
        var analyzer = new PerspectiveAnalyzer(model);
        TimeSpan AnalyzeAll() => Time(() => Parallel.ForEach(articles, new ParallelOptions { MaxDegreeOfParallelism = threads }, article => analyzer.Analyze(article)));

        AnalyzeAll();
        await SendAllAsync(server, articles, 0);
        var ratios = new List<double>();
        for (var round = 1; round <= rounds; round++)
        {
            // Who begins takes turns too.
            var plain = round % 2 == 1 ? AnalyzeAll() : default;
            var queued = await SendAllAsync(server, articles, round);
            plain = round % 2 == 1 ? plain : AnalyzeAll();
            ratios.Add(plain / queued);
            Console.WriteLine($"throughput, round {round}: analyzer {articles.Length / plain.TotalSeconds:F2} articles/s, queue {articles.Length / queued.TotalSeconds:F2} articles/s, ratio {plain / queued:P1}");
        }

        Console.WriteLine($"throughput: median ratio of queue to analyzer {ratios.Order().ElementAt(rounds / 2):P1}");
    }

    /// <summary>From before the articles are sent until the last one is answered, by the time that the server notes: it is asked seldom, since each question takes time from the work.</summary>
    private static async Task<TimeSpan> SendAllAsync(LoadedServer server, Article[] articles, int round)
    {
        var start = DateTimeOffset.UtcNow;
        await server.Client.PostBatchAsync(articles.Select(article => new { id = $"{round}-{article.Id}", title = article.Title, text = article.Text, outlet = "The Courier" }));
        var end = start;
        foreach (var article in articles.Reverse())
        {
            var answeredAt = await server.UntilAnsweredAsync($"{round}-{article.Id}");
            end = answeredAt > end ? answeredAt : end;
        }

        return end - start;
    }

    private static TimeSpan Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start);
    }
}
