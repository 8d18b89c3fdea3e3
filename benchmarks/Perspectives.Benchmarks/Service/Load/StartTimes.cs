using System.Diagnostics;

namespace Perspectives.Benchmarks.Service.Load;

/// <summary>From the start of the process to the first answer of the API, and to the first analysis.</summary>
internal static class StartTimes
{
    public static async Task RunAsync(int starts)
    {
        var reads = new List<double>();
        var analyses = new List<double>();
        for (var start = 0; start < starts; start++)
        {
            var folder = Directory.CreateTempSubdirectory("perspectives-load-").FullName;
            var began = Stopwatch.GetTimestamp();
            await using (var process = ServerProcess.Start(folder))
            {
                using var client = await process.ConnectAsync();
                await client.ReadAsync("api/articles");
                reads.Add(Stopwatch.GetElapsedTime(began).TotalSeconds);
                using var article = new StringContent("The minister said that the bridge would open in May.");
                using var response = await client.PostAsync(new Uri("api/analyze", UriKind.Relative), article);
                response.EnsureSuccessStatusCode();
                analyses.Add(Stopwatch.GetElapsedTime(began).TotalSeconds);
            }

            Directory.Delete(folder, recursive: true);
        }

        Console.WriteLine($"start: first answer after {Median(reads):F2} s (longest {reads.Max():F2} s), first analysis after {Median(analyses):F2} s (longest {analyses.Max():F2} s), {starts} starts");
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
