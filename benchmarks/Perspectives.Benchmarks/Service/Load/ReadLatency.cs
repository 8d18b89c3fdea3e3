using System.Diagnostics;
using HdrHistogram;

namespace Perspectives.Benchmarks.Service.Load;

/// <summary>
/// Questions at a fixed rate, whether those before are answered or not (an open loop): the time of each counts from the moment when it was due, so that
/// waiting that a slow answer causes to others is not left out.
/// </summary>
internal static class ReadLatency
{
    private const long HighestMicroseconds = 60_000_000;
    private const int Digits = 3;

    public static async Task<HistogramBase> RunAsync(HttpClient client, string[] paths, int perSecond, TimeSpan duration)
    {
        var histogram = new LongConcurrentHistogram(1, HighestMicroseconds, Digits);
        var interval = TimeSpan.FromSeconds(1) / perSecond;
        var asking = new List<Task>();
        var start = Stopwatch.GetTimestamp();
        for (var number = 0; interval * number < duration; number++)
        {
            var due = interval * number;
            while (Stopwatch.GetElapsedTime(start) is var now && now < due)
                await Task.Delay(due - now < TimeSpan.FromMilliseconds(1) ? TimeSpan.FromMilliseconds(1) : due - now);
            asking.Add(AskAsync(client, paths[number % paths.Length], start, Stopwatch.GetElapsedTime(start), histogram));
        }

        await Task.WhenAll(asking);
        return histogram;
    }

    private static async Task AskAsync(HttpClient client, string path, long start, TimeSpan due, LongConcurrentHistogram histogram)
    {
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        await response.Content.ReadAsByteArrayAsync();
        histogram.RecordValue(Math.Clamp((long)(Stopwatch.GetElapsedTime(start) - due).TotalMicroseconds, 1, HighestMicroseconds));
        response.EnsureSuccessStatusCode();
    }
}
