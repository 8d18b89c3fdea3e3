using System.Diagnostics;
using Perspectives.Azurite;

namespace Perspectives.Benchmarks.Service.Load.Workers;

/// <summary>
/// Two workers, each with one thread on a processor of its own, and a desk that takes articles in and works on none, over one account on Azurite. Workers
/// that are not measured stand still, so that nobody begins before everything waits in the queue.
/// </summary>
internal sealed class WorkersRun : IAsyncDisposable
{
    public const int Most = 2;
    public const int WholeProcessor = 100;

    // Each look takes time from those who work.
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);

    private readonly AzuriteServer _azurite;
    private readonly string _folder = Directory.CreateTempSubdirectory("perspectives-workers-").FullName;
    private readonly ProcessorShare[] _shares;
    private readonly ServerProcess _desk;
    private readonly ServerProcess[] _workers;
    private HttpClient? _client;
    private int _rounds;

    private WorkersRun(AzuriteServer azurite, int percent)
    {
        _azurite = azurite;
        _shares = percent == WholeProcessor ? [] : [.. Enumerable.Range(0, Most).Select(_ => new ProcessorShare(percent))];
        var account = azurite.TakeAccount();
        ServerProcess Start(Straits straits, string worksOnQueue) =>
            ServerProcess.Start(_folder, straits, ("Storage", account), ("Worker", worksOnQueue), ("Threads", "1"), ("RequestsPerSecond", "0"));
        _desk = Start(new Straits(), "false");
        _workers = [.. Enumerable.Range(0, Most).Select(number => Start(_shares is [] ? Straits.Processor(number) : Straits.Processor(number).Within(_shares[number]), "true"))];
    }

    /// <summary>Starts everything, and has each worker answer something before it is measured.</summary>
    /// <param name="percent">What each worker gets of its processor: where Azurite needs the same processors, the rest is left to it.</param>
    public static async Task<WorkersRun> StartAsync(int percent = WholeProcessor)
    {
        var run = new WorkersRun(await AzuriteServer.StartAsync(new AzuriteOptions(), CancellationToken.None), percent);
        run._client = await run._desk.ConnectAsync();
        foreach (var worker in run._workers)
        {
            (await worker.ConnectAsync()).Dispose();
            await worker.PauseAsync();
        }

        for (var number = 0; number < Most; number++)
            await run.MeasureAsync([number], 2);
        return run;
    }

    /// <param name="workers">How many work: the first, or all.</param>
    /// <param name="articles">How many there are.</param>
    public Task<WorkersFigures> MeasureAsync(int workers, int articles) => MeasureAsync([.. Enumerable.Range(0, workers)], articles);

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        foreach (var server in _workers.Append(_desk))
            await server.DisposeAsync();
        foreach (var share in _shares)
            share.Dispose();
        await _azurite.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<WorkersFigures> MeasureAsync(int[] workers, int articles)
    {
        var ids = await AcceptAsync(articles);
        var (ofWorkers, ofAzurite) = ProcessorTimes();
        foreach (var worker in workers)
            await _workers[worker].ContinueAsync();
        var answered = new List<DateTimeOffset>();
        foreach (var id in Enumerable.Reverse(ids))
            answered.Add(await _client!.UntilAnsweredAsync(id, LookAgain));
        var (ofWorkersAfter, ofAzuriteAfter) = ProcessorTimes();
        // The last message goes a moment after its answer came.
        await Task.Delay(LookAgain);
        foreach (var worker in workers)
            await _workers[worker].PauseAsync();
        return new WorkersFigures((articles - 1) / (answered.Max() - answered.Min()).TotalSeconds, (ofWorkersAfter - ofWorkers) / articles, (ofAzuriteAfter - ofAzurite) / articles);
    }

    private async Task<IReadOnlyList<string>> AcceptAsync(int count)
    {
        var round = ++_rounds;
        var articles = BenchmarkArticles.Usual(count).Select(article => (Id: $"{round}-{article.Id}", article.Title, article.Text)).ToList();
        await _client!.PostBatchAsync(articles.Select(article => new { id = article.Id, title = article.Title, text = article.Text, outlet = "The Courier" }));
        return articles.ConvertAll(article => article.Id);
    }

    private (TimeSpan OfWorkers, TimeSpan OfAzurite) ProcessorTimes()
    {
        using var azurite = Process.GetProcessById(_azurite.ProcessId!.Value);
        return (_workers.Aggregate(TimeSpan.Zero, (sum, worker) => sum + worker.ProcessorTime), azurite.TotalProcessorTime);
    }
}
