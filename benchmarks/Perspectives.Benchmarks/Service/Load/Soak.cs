using System.Diagnostics;

namespace Perspectives.Benchmarks.Service.Load;

/// <summary>Half of what the queue can do, for a long time, with the reads that go with it: memory, handles and files must not grow with it.</summary>
internal static class Soak
{
    private const int Articles = 200;
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(1);

    public static async Task RunAsync(TimeSpan time)
    {
        await using var server = await LoadedServer.StartAsync(threads: 1, Straits.OneProcessor);
        var load = new QueueLoad(server);
        var capacity = await load.MeasureCapacityAsync(Look / 4);
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < time)
        {
            var figures = await load.ReplaceAsync(Articles, capacity / 2, Look);
            Console.WriteLine($"soak after {Stopwatch.GetElapsedTime(start).TotalMinutes:F0} min: {figures}; working set {server.Process.WorkingSet.Now >> 20} MiB, {server.Process.Handles} handles, files {server.FileBytes / 1024} KiB");
        }
    }
}
