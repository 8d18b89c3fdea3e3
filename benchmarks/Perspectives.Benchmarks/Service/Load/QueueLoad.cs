using System.Diagnostics;
using System.Net.Http.Json;

namespace Perspectives.Benchmarks.Service.Load;

/// <summary>Articles through the queue: the time of each ends when its answer can be read.</summary>
internal sealed class QueueLoad(LoadedServer server) : ILoad
{
    /// <summary>Short, so that it is full soon where more comes than is done.</summary>
    public const int LongestQueue = 40;

    // Messages of the articles before may still go.
    private const int NearlyFull = LongestQueue - 4;

    private const int Words = 200;

    private int _runs;

    /// <summary>By the times that the server notes, from the first answer of a full queue to the last.</summary>
    public async Task<double> MeasureCapacityAsync(TimeSpan time)
    {
        var (done, busy) = (0, TimeSpan.Zero);
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < time;)
        {
            var run = ++_runs;
            await server.Client.PostBatchAsync(Enumerable.Range(0, NearlyFull).Select(number => (object)new { id = Id(run, number), text = Text(run, number), outlet = Outlet(number) }));
            var last = await server.UntilAnsweredAsync(Id(run, NearlyFull - 1));
            busy += last - await server.UntilAnsweredAsync(Id(run, 0));
            done += NearlyFull - 1;
        }

        return done / busy.TotalSeconds;
    }

    public Task<LoadFigures> RunAsync(double perSecond, TimeSpan time)
    {
        var run = ++_runs;
        return OpenLoop.RunAsync(number => PutAsync(Id(run, number), Article(run, number)), perSecond, time);
    }

    /// <summary>New texts for the same articles, again and again: what is kept does not grow.</summary>
    public Task<LoadFigures> ReplaceAsync(int articles, double perSecond, TimeSpan time)
    {
        var run = ++_runs;
        return OpenLoop.RunAsync(number => PutAsync($"kept-{number % articles}", Article(run, number)), perSecond, time);
    }

    /// <summary>The response comes with the answer.</summary>
    private async Task<HttpResponseMessage> PutAsync(string id, object article)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"api/articles/{id}") { Content = JsonContent.Create(article) };
        request.Headers.Add("Prefer", "wait=60");
        return await server.Client.SendAsync(request);
    }

    private static string Id(int run, int number) => $"load-{run}-{number}";

    private static object Article(int run, int number) => new { text = Text(run, number), outlet = Outlet(number) };

    private static string Text(int run, int number) => $"{BenchmarkArticles.OfWords(Words, number).Text}\n\nThis is note {number} of {run}.";

    private static string Outlet(int number) => $"Outlet {number % 20}";
}
