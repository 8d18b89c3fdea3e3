using System.Globalization;

namespace Perspectives.Benchmarks.Service.Load;

/// <summary>
/// What the service does when it is asked at a share of what it can do, and at more than that: analyses for clients who wait, and articles through the
/// queue. Each load runs on the server as people start it, on one processor; what sends runs on the other.
/// </summary>
internal static class LoadProgram
{
    private const double Overload = 1.5;
    private static readonly double[] Shares = [0.5, 0.8, 0.95, Overload];

    public static async Task RunAsync(NumberOptions options)
    {
        var time = TimeSpan.FromSeconds(options["--seconds"]);
        await using (var server = await LoadedServer.StartAsync(threads: 1, Straits.OneProcessor))
            await MeasureAsync("analyze", new AnalysisLoad(server.Client), time);
        await using (var server = await LoadedServer.StartAsync(threads: 1, Straits.OneProcessor, ("MaximumQueueLength", QueueLoad.LongestQueue.ToString(CultureInfo.InvariantCulture))))
            await MeasureAsync("queue", new QueueLoad(server), time);
        if (options["--minutes"] is var minutes and > 0)
            await Soak.RunAsync(TimeSpan.FromMinutes(minutes));
    }

    private static async Task MeasureAsync(string what, ILoad load, TimeSpan time)
    {
        var capacity = await load.MeasureCapacityAsync(time);
        Console.WriteLine($"{what}: capacity {capacity:F1}/s");
        foreach (var share in Shares)
        {
            var figures = await load.RunAsync(capacity * share, time);
            Console.WriteLine($"{what} at {share:P0}: {figures}, goodput {figures.Goodput / capacity:P0} of capacity");
        }
    }
}
