using System.Diagnostics;

namespace Perspectives.Benchmarks.Service.Crash;

/// <summary>
/// Lets go wrong what can on a data folder, again and again, at moments by chance: while the server accepts, between the first confirmation and the last
/// answer, and while it starts; and holds what is there meanwhile and afterwards to what was sent.
/// </summary>
/// <param name="seed">Of the chance.</param>
/// <param name="folder">The data folder.</param>
/// <param name="faults">Of which each round has one.</param>
internal sealed class CrashRun(int seed, string folder, params IReadOnlyList<FolderFault> faults) : IAsyncDisposable
{
    // A large batch takes about so long to be accepted: kills within this time meet articles before, between and after store, queue and response.
    private static readonly TimeSpan Accepting = TimeSpan.FromMilliseconds(400);

    private readonly Random _random = new(seed);
    private readonly RandomChanges _changes = new(new Random(seed));
    private FolderServer? _started;
    private TimeSpan _timePerArticle;

    public CrashFigures Figures { get; } = new();

    private FolderServer Server => _started ??= new FolderServer(folder, Figures);

    /// <param name="rounds">Each with one fault, and sometimes with kills while the server starts again.</param>
    /// <param name="report">Hears how far it is, a line at a time.</param>
    /// <exception cref="CheckFailedException">The service lost, doubled or changed something.</exception>
    public async Task RunAsync(int rounds, Action<string> report)
    {
        await Server.StartAsync();
        await MeasureAsync();
        for (var round = 1; round <= rounds; round++)
        {
            await RunRoundAsync(faults[_random.Next(faults.Count)]);
            if (round % 10 != 0 && round != rounds)
                continue;
            await CheckAllAsync();
            report($"round {round}: {Figures}");
        }

        await Server.StopAsync();
        FileCheck.Run(folder);
        report($"{_changes.Sent.Count(article => article.MustExist)} articles, each once in lists and timelines and with its last text; nothing left over in the file.");
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    /// <summary>How long an article takes, for kills to fall while articles wait and are in work.</summary>
    private async Task MeasureAsync()
    {
        var start = Stopwatch.GetTimestamp();
        var changes = _changes.Next();
        foreach (var change in changes)
        {
            await change.SendAsync(Server.Client);
            Figures.Add(change, isConfirmed: true);
        }

        await UntilAnsweredAsync(changes);
        _timePerArticle = Stopwatch.GetElapsedTime(start) / changes.Sum(change => change.Articles.Count);
    }

    private async Task RunRoundAsync(FolderFault fault)
    {
        Figures.Faults[fault] = Figures.Faults.GetValueOrDefault(fault) + 1;
        IReadOnlyList<Change> changes = _random.Next(4) == 0 ? [_changes.NextLargeBatch()] : _changes.Next();
        var isConfirmed = new TaskCompletionSource();
        var sending = Task.WhenAll(changes.Select(change => TrySendAsync(change, isConfirmed)));
        using var over = new CancellationTokenSource();
        var reading = MeanwhileReader.RunAsync(() => Server.Client, Except(changes), over.Token);
        await WaitAsync(changes, isConfirmed.Task, sending);
        await new FolderFaults(_random, folder, Server).BreakAsync(fault);
        var confirmed = await sending;
        await over.CancelAsync();
        Figures.ReadMeanwhile += await reading;
        foreach (var (change, wasConfirmed) in changes.Zip(confirmed))
            Figures.Add(change, wasConfirmed);

        var start = Stopwatch.GetTimestamp();
        if (!Server.IsRunning)
            await Server.StartAsync();
        else
            await SendAgainAsync([.. changes.Zip(confirmed).Where(sent => !sent.Second).Select(sent => sent.First)]);
        await UntilAnsweredAsync(changes);
        var recovery = Stopwatch.GetElapsedTime(start);
        if (recovery > Figures.LongestRecovery)
            Figures.LongestRecovery = recovery;
        foreach (var (article, _) in changes.SelectMany(change => change.Articles))
            Figures.Pieces += await AnswerCheck.RunAsync(Server.Client, article);
        await UntilAtRestAsync();
    }

    /// <summary>To a moment while articles are accepted, or while they wait and are worked on.</summary>
    private async Task WaitAsync(IReadOnlyList<Change> changes, Task isConfirmed, Task sending)
    {
        if (_random.Next(4) == 0)
        {
            await Task.Delay(Accepting * _random.NextDouble());
            return;
        }

        await Task.WhenAny(isConfirmed, sending);
        await Task.Delay(_timePerArticle * (changes.Sum(change => change.Articles.Count) * 1.2 * _random.NextDouble()));
    }

    private SentArticle[] Except(IReadOnlyList<Change> changes)
    {
        var changed = changes.SelectMany(change => change.Articles).Select(one => one.Article).ToHashSet();
        return [.. _changes.Sent.Where(article => !changed.Contains(article))];
    }

    /// <summary>Whoever was refused sends it again when the server can.</summary>
    private async Task SendAgainAsync(IReadOnlyList<Change> changes)
    {
        foreach (var change in changes)
        {
            if (!await TrySendAsync(change, new TaskCompletionSource()))
                throw new CheckFailedException("A change is not taken although nothing is wrong any more.");
            Figures.Add(change, isConfirmed: true);
        }
    }

    private async Task<bool> TrySendAsync(Change change, TaskCompletionSource isConfirmed)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            await change.SendAsync(Server.Client);
            isConfirmed.TrySetResult();
            return true;
        }
        catch (OperationCanceledException late) when (late.InnerException is TimeoutException)
        {
            throw new CheckFailedException($"A change of {change.Articles.Count} articles got no answer in {Server.Client.Timeout.TotalSeconds:F0} seconds: {change.Articles[0].Article}", late);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or ServiceBusyException or ObjectDisposedException or OperationCanceledException)
        {
            return false;
        }
        finally
        {
            Figures.AddRequest(Stopwatch.GetElapsedTime(start));
        }
    }

    private async Task UntilAnsweredAsync(IReadOnlyList<Change> changes)
    {
        foreach (var (article, _) in changes.SelectMany(change => change.Articles))
            await Waiting.UntilAsync(async () => await Server.Client.FindAsync($"api/articles/{article.Id}") is not { } stored || (!stored.GetProperty("pending").GetBoolean() && stored.GetProperty("state").GetString() == "answered"), $"Article {article} was accepted and is not answered");
    }

    /// <summary>The last message goes a moment after its answer came; then nothing may be left over in the file.</summary>
    private async Task UntilAtRestAsync()
    {
        await Waiting.UntilAsync(() => Task.FromResult(FileCheck.CountMessages(folder) == 0), "There are messages without work");
        FileCheck.Run(folder);
    }

    private async Task CheckAllAsync()
    {
        foreach (var article in _changes.Sent)
            Figures.Pieces += await AnswerCheck.RunAsync(Server.Client, article);
        await CollectionCheck.RunAsync(Server.Client, _changes.Sent);
    }
}
