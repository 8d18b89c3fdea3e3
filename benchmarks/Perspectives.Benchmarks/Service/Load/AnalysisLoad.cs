using System.Diagnostics;
using System.Net.Http.Json;

namespace Perspectives.Benchmarks.Service.Load;

/// <summary>Analyses for clients who wait.</summary>
internal sealed class AnalysisLoad(HttpClient client) : ILoad
{
    private const int AtOnce = 4;
    private const int Words = 200;

    public async Task<double> MeasureCapacityAsync(TimeSpan time)
    {
        var done = 0;
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async asker =>
        {
            for (var number = asker; Stopwatch.GetElapsedTime(start) < time; number += AtOnce)
            {
                using var response = await SendAsync(number);
                response.EnsureSuccessStatusCode();
                Interlocked.Increment(ref done);
            }
        }));
        return done / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    public Task<LoadFigures> RunAsync(double perSecond, TimeSpan time) => OpenLoop.RunAsync(SendAsync, perSecond, time);

    private Task<HttpResponseMessage> SendAsync(int number) => client.PostAsJsonAsync("api/analyze", new { text = BenchmarkArticles.OfWords(Words, number).Text });
}
