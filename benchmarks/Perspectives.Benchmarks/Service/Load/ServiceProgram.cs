namespace Perspectives.Benchmarks.Service.Load;

/// <summary>What the service must reach on two cores, measured from outside on the server as people start it.</summary>
internal static class ServiceProgram
{
    private const int LatencyRate = 50;

    public static async Task RunAsync(NumberOptions options)
    {
        var threads = options["--threads"];
        var time = TimeSpan.FromSeconds(options["--seconds"]);
        await StartTimes.RunAsync(options["--starts"]);
        await using (var server = await LoadedServer.StartAsync(threads))
        {
            await QueuedThroughput.RunAsync(server, options["--articles"], options["--rounds"], threads);
            await MeasureReadsAsync(server, time);
        }

        await using (var server = await LoadedServer.StartAsync(threads))
            await MemoryCourse.RunAsync(server, options["--short"]);
    }

    private static async Task MeasureReadsAsync(LoadedServer server, TimeSpan time)
    {
        var articles = await ReadPaths.OfArticlesAsync(server.Client);
        var all = await ReadPaths.OfAllKindsAsync(server.Client);
        await ReadThroughput.RunAsync(server.Client, all, time / 4);
        Console.WriteLine($"reads, idle: {await ReadThroughput.RunAsync(server.Client, articles, time):F0}/s of articles and answers, {await ReadThroughput.RunAsync(server.Client, all, time):F0}/s of all kinds");
        Print("reads, idle", await ReadAsync(server.Client, all, time));
        var lastId = await KeepBusyAsync(server.Client);
        var latency = await ReadAsync(server.Client, all, time);
        var isBusy = (await server.Client.ReadAsync($"api/articles/{lastId}")).GetProperty("state").GetString() == "queued";
        Print(isBusy ? "reads, worker at full load" : "reads, worker at full load FOR A PART OF THE TIME ONLY", latency);
    }

    /// <summary>Gives the worker more articles than it can do in the meantime.</summary>
    /// <returns>Id of the last one.</returns>
    private static async Task<string> KeepBusyAsync(HttpClient client)
    {
        const int Count = 500;
        await client.PostBatchAsync(BenchmarkArticles.Usual(Count).Select((article, number) => new { id = $"load-{number}", title = article.Title, text = article.Text, outlet = "The Courier" }));
        return $"load-{Count - 1}";
    }

    private static Task<LoadFigures> ReadAsync(HttpClient client, string[] paths, TimeSpan time) =>
        OpenLoop.RunAsync(number => client.GetAsync(new Uri(paths[number % paths.Length], UriKind.Relative)), LatencyRate, time);

    private static void Print(string what, LoadFigures figures) => Console.WriteLine($"{what}: {figures}");
}
