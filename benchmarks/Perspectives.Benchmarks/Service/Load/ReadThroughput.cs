using System.Diagnostics;

namespace Perspectives.Benchmarks.Service.Load;

/// <summary>As many questions as are answered, a few at a time.</summary>
internal static class ReadThroughput
{
    private const int AtOnce = 16;

    /// <returns>Answers a second.</returns>
    public static async Task<double> RunAsync(HttpClient client, string[] paths, TimeSpan duration)
    {
        var answered = 0;
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async asker =>
        {
            for (var number = asker; Stopwatch.GetElapsedTime(start) < duration; number += AtOnce)
            {
                using var response = await client.GetAsync(new Uri(paths[number % paths.Length], UriKind.Relative));
                await response.Content.ReadAsByteArrayAsync();
                response.EnsureSuccessStatusCode();
                Interlocked.Increment(ref answered);
            }
        }));
        return answered / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
