using System.Diagnostics;

namespace Perspectives.Benchmarks.Service.Crash.Storage;

/// <summary>
/// Lets go wrong what can on Azure, by chance and in the middle of work: processes are killed, the account goes away and comes back, connections are cut,
/// and messages come twice and to two workers at once. Then holds what is there to what was sent, and every row of the account to its article.
/// </summary>
internal sealed class StorageCrashRun : IAsyncDisposable
{
    private static readonly TimeSpan LongestRecovery = TimeSpan.FromMinutes(6);
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(100);

    // Faults are to come while articles are accepted, wait and are worked on, and not after.
    private static readonly TimeSpan WorkOnArticle = TimeSpan.FromMilliseconds(100);

    private readonly Random _random;
    private readonly RandomChanges _changes;
    private readonly FaultyAccount _account;
    private readonly WorkerPair _workers;
    private readonly StorageFaults _faults;

    private StorageCrashRun(int seed, string folder, FaultyAccount account)
    {
        (_random, _changes, _account) = (new Random(seed), new RandomChanges(new Random(seed)), account);
        _workers = new WorkerPair(folder, account.Faulty);
        _faults = new StorageFaults(_random, account, _workers, Figures);
    }

    public StorageCrashFigures Figures { get; } = new();

    /// <param name="seed">Of the chance.</param>
    /// <param name="folder">Where Azurite keeps its data.</param>
    public static async Task<StorageCrashRun> StartAsync(int seed, string folder) => new(seed, folder, await FaultyAccount.StartAsync(Path.Combine(folder, "azurite"), seed));

    /// <param name="rounds">Each with one fault.</param>
    /// <param name="report">Hears how far it is, a line at a time.</param>
    /// <exception cref="CheckFailedException">Something was lost, doubled, changed or left over.</exception>
    public async Task RunAsync(int rounds, Action<string> report)
    {
        await _workers.StartAsync();
        for (var round = 1; round <= rounds; round++)
        {
            await RunRoundAsync((Fault)((round - 1) % Enum.GetValues<Fault>().Length));
            if (round % 10 == 0 || round == rounds)
                report($"round {round}: {Figures}");
        }

        foreach (var article in _changes.Sent)
            Figures.Pieces += await AnswerCheck.RunAsync(_workers[0], article);
        Figures.Rows = TableCheck.Run(await TableWalk.RunAsync(_account.Direct));
        await CollectionCheck.RunAsync(_workers[1], _changes.Sent);
        await _workers.StopAsync();
        report($"{_changes.Sent.Count(article => article.MustExist)} articles, each once in lists and timelines and with its last text; {Figures.Rows} rows, none left over, none missing.");
    }

    public async ValueTask DisposeAsync()
    {
        await _workers.DisposeAsync();
        await _account.DisposeAsync();
    }

    private async Task RunRoundAsync(Fault fault)
    {
        var changes = _random.Next(3) == 0 ? [_changes.NextLargeBatch()] : _changes.Next();
        _faults.Prepare(fault);
        var isConfirmed = new TaskCompletionSource();
        var sending = Task.WhenAll(changes.Select(change => TrySendAsync(change, isConfirmed)));
        if (_random.Next(2) == 0)
            await Task.WhenAny(isConfirmed.Task, sending);
        await _faults.DoubleMessagesAsync();
        await Task.Delay(WorkOnArticle * (changes.Sum(change => change.Articles.Count) * _random.NextDouble()));
        await _faults.BreakAsync(fault);
        var confirmed = await sending;
        await _faults.MendAsync();
        foreach (var (change, wasConfirmed) in changes.Zip(confirmed))
            Figures.Add(change, wasConfirmed);

        var start = Stopwatch.GetTimestamp();
        await SendAgainAsync([.. changes.Zip(confirmed).Where(sent => !sent.Second).Select(sent => sent.First)]);
        await UntilAnsweredAsync(changes);
        var recovery = Stopwatch.GetElapsedTime(start);
        if (recovery > Figures.LongestRecovery)
            Figures.LongestRecovery = recovery;
        foreach (var (article, _) in changes.SelectMany(change => change.Articles))
            Figures.Pieces += await AnswerCheck.RunAsync(_workers[_random.Next(2)], article);
    }

    private async Task<bool> TrySendAsync(Change change, TaskCompletionSource isConfirmed)
    {
        try
        {
            await change.SendAsync(_workers[_random.Next(2)]);
            isConfirmed.TrySetResult();
            return true;
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or ServiceBusyException or TaskCanceledException)
        {
            return false;
        }
    }

    /// <summary>Whoever was not told that it was done sends it again, but for one in four, who has gone.</summary>
    private async Task SendAgainAsync(IReadOnlyList<Change> changes)
    {
        foreach (var change in changes.Where(_ => _random.Next(4) > 0))
            Figures.Add(change, await UntilConfirmedAsync(change));
    }

    private async Task<bool> UntilConfirmedAsync(Change change)
    {
        var start = Stopwatch.GetTimestamp();
        while (!await TrySendAsync(change, new TaskCompletionSource()))
        {
            if (Stopwatch.GetElapsedTime(start) > LongestRecovery)
                throw new CheckFailedException("A change is not taken although nothing is wrong any more.");
            await Task.Delay(LookAgain);
        }

        return true;
    }

    private async Task UntilAnsweredAsync(IReadOnlyList<Change> changes)
    {
        var start = Stopwatch.GetTimestamp();
        foreach (var (article, _) in changes.SelectMany(change => change.Articles))
        {
            while (await IsWaitingAsync(article))
            {
                if (Stopwatch.GetElapsedTime(start) > LongestRecovery)
                    throw new CheckFailedException($"Article {article} was accepted and is not answered after {LongestRecovery.TotalSeconds:F0} seconds.");
                await Task.Delay(LookAgain);
            }
        }
    }

    private async Task<bool> IsWaitingAsync(SentArticle article)
    {
        try
        {
            return await _workers[0].FindAsync($"api/articles/{article.Id}") is { } stored && (stored.GetProperty("pending").GetBoolean() || stored.GetProperty("state").GetString() != "answered");
        }
        catch (ServiceBusyException)
        {
            // The circuit of before is not whole again.
            return true;
        }
    }
}
