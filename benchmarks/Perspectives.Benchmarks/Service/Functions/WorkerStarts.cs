using System.Diagnostics;
using Perspectives.FunctionsHost;

namespace Perspectives.Benchmarks.Service.Functions;

/// <summary>Starts of one worker.</summary>
internal sealed class WorkerStarts(string folder, string storage, string key)
{
    private const double MiB = 1 << 20;

    private readonly List<double> _healths = [];
    private readonly List<double> _reads = [];
    private readonly List<double> _analyses = [];
    private long _memory;

    public async Task MeasureAsync()
    {
        var began = Stopwatch.GetTimestamp();
        await using var host = await StandInHost.StartAsync(
            new StandInHostOptions
            {
                Folder = folder,
                Settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["PerspectivesStorage"] = storage, ["PerspectivesQueue"] = "articles" },
            },
            CancellationToken.None);
        using var client = host.CreateClient();
        client.DefaultRequestHeaders.Add("X-Api-Key", key);
        await client.GetStringAsync(new Uri("health/live", UriKind.Relative));
        _healths.Add(Stopwatch.GetElapsedTime(began).TotalSeconds);
        await client.ReadAsync("api/articles");
        _reads.Add(Stopwatch.GetElapsedTime(began).TotalSeconds);
        using var article = new StringContent("The minister said that the bridge would open in May.");
        using var response = await client.PostAsync(new Uri("api/analyze", UriKind.Relative), article);
        response.EnsureSuccessStatusCode();
        _analyses.Add(Stopwatch.GetElapsedTime(began).TotalSeconds);
        _memory = Math.Max(_memory, host.PeakWorkingSet);
        await host.StopAsync();
    }

    public void Print()
    {
        Console.WriteLine($"{folder}: {_reads.Count} starts");
        Print("first answer of HTTP", _healths);
        Print("first answer out of the storage account", _reads);
        Print("first analysis", _analyses);
        Console.WriteLine($"  memory at most {_memory / MiB:F0} MiB");
    }

    private static void Print(string what, List<double> seconds) =>
        Console.WriteLine($"  {what} after {seconds.Order().ElementAt(seconds.Count / 2):F2} s (shortest {seconds.Min():F2} s, longest {seconds.Max():F2} s)");
}
