using System.Diagnostics;

namespace Perspectives.Benchmarks.Service.Load;

/// <summary>A third of what the queue can do, for a long time, and reads of all kinds beside it: memory, handles and files must not grow.</summary>
internal static class Soak
{
    private const int Articles = 200;
    private const double Share = 1.0 / 3;
    private const double ReadsPerSecond = 10;
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(1);

    public static async Task RunAsync(TimeSpan time)
    {
        await using var server = await LoadedServer.StartAsync(threads: 1, Straits.OneProcessor);
        var load = new QueueLoad(server);
        var capacity = await load.MeasureCapacityAsync(Look / 4);
        // Of articles that stay as they are.
        var paths = await ReadPaths.OfAllKindsAsync(server.Client);
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < time)
        {
            var replacing = load.ReplaceAsync(Articles, capacity * Share, Look);
            var reads = await OpenLoop.RunAsync(number => server.Client.GetAsync(new Uri(paths[number % paths.Length], UriKind.Relative)), ReadsPerSecond, Look);
            Console.WriteLine($"soak after {Stopwatch.GetElapsedTime(start).TotalMinutes:F0} min: articles {await replacing}; reads {reads}; working set {server.Process.WorkingSet.Now >> 20} MiB, {server.Process.Handles} handles, files {server.FileBytes / 1024} KiB");
        }
    }
}
