using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Perspectives.Benchmarks.Service.Crash;

/// <summary>
/// Kills the server again and again, at moments by chance: while it accepts, between the first confirmation and the last answer, and while it starts; and
/// holds what is there afterwards to what was sent.
/// </summary>
internal sealed partial class CrashRun(int seed, string folder) : IAsyncDisposable
{
    private static readonly TimeSpan LongestRecovery = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(25);

    // A large batch takes about so long to be accepted: kills within this time meet articles before, between and after store, queue and response.
    private static readonly TimeSpan Accepting = TimeSpan.FromMilliseconds(400);

    private readonly Random _random = new(seed);
    private readonly RandomChanges _changes = new(new Random(seed));
    private ServerProcess? _server;
    private HttpClient? _client;
    private TimeSpan _startTime;
    private TimeSpan _timePerArticle;

    public CrashFigures Figures { get; } = new();

    /// <param name="rounds">Kills, without those that come while the server starts again.</param>
    /// <param name="report">Hears how far it is, a line at a time.</param>
    /// <exception cref="CheckFailedException">The service lost, doubled or changed something.</exception>
    public async Task RunAsync(int rounds, Action<string> report)
    {
        await StartAsync();
        await MeasureAsync();
        for (var round = 1; round <= rounds; round++)
        {
            await RunRoundAsync();
            if (round % 10 == 0 || round == rounds)
                report($"round {round}: {Figures}");
        }

        await CheckAllAsync();
        if (await _server!.StopAsync() is var code and not 0)
            throw new CheckFailedException($"The server ended with {code} when it was asked to stop.");
        FileCheck.Run(folder);
        report($"{_changes.Sent.Count(article => article.MustExist)} articles, each once in lists and timelines and with its last text; nothing left over in the file.");
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
    }

    [GeneratedRegex(@"ended while it worked on (?<count>\d+) article", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Interruption();

    /// <summary>How long an article takes, for kills to fall while articles wait and are in work.</summary>
    private async Task MeasureAsync()
    {
        var start = Stopwatch.GetTimestamp();
        var changes = _changes.Next();
        foreach (var change in changes)
        {
            await change.SendAsync(_client!);
            Confirm(change, isConfirmed: true);
        }

        await UntilAnsweredAsync(changes);
        _timePerArticle = Stopwatch.GetElapsedTime(start) / changes.Sum(change => change.Articles.Count);
    }

    private async Task RunRoundAsync()
    {
        var changes = _random.Next(4) == 0 ? await KillWhileAcceptingAsync() : await KillWhileWorkingAsync();
        while (_random.Next(4) == 0)
        {
            _server = ServerProcess.Start(folder);
            await Task.Delay(_startTime * (1.5 * _random.NextDouble()));
            await KillAsync();
        }

        var start = Stopwatch.GetTimestamp();
        await StartAsync();
        await UntilAnsweredAsync(changes);
        var recovery = Stopwatch.GetElapsedTime(start);
        if (recovery > Figures.LongestRecovery)
            Figures.LongestRecovery = recovery;
        foreach (var (article, _) in changes.SelectMany(change => change.Articles))
            Figures.Pieces += await AnswerCheck.RunAsync(_client!, article);
    }

    private async Task<IReadOnlyList<Change>> KillWhileAcceptingAsync()
    {
        Change[] changes = [_changes.NextLargeBatch()];
        var sending = TrySendAsync(changes[0], new TaskCompletionSource());
        await Task.Delay(Accepting * _random.NextDouble());
        await KillAsync();
        Confirm(changes[0], await sending);
        return changes;
    }

    private async Task<IReadOnlyList<Change>> KillWhileWorkingAsync()
    {
        var changes = _changes.Next();
        var isConfirmed = new TaskCompletionSource();
        var sending = Task.WhenAll(changes.Select(change => TrySendAsync(change, isConfirmed)));
        await Task.WhenAny(isConfirmed.Task, sending);
        await Task.Delay(_timePerArticle * (changes.Sum(change => change.Articles.Count) * 1.2 * _random.NextDouble()));
        await KillAsync();
        foreach (var (change, wasConfirmed) in changes.Zip(await sending))
            Confirm(change, wasConfirmed);
        return changes;
    }

    private async Task<bool> TrySendAsync(Change change, TaskCompletionSource isConfirmed)
    {
        try
        {
            await change.SendAsync(_client!);
            isConfirmed.TrySetResult();
            return true;
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            return false;
        }
    }

    private void Confirm(Change change, bool isConfirmed)
    {
        foreach (var (article, text) in change.Articles)
        {
            article.Send(text, isConfirmed);
            Figures.Unconfirmed += isConfirmed ? 0 : 1;
            Figures.Accepted += isConfirmed && text is not null ? 1 : 0;
        }
    }

    private async Task StartAsync()
    {
        var start = Stopwatch.GetTimestamp();
        _server = ServerProcess.Start(folder);
        _client?.Dispose();
        _client = await _server.ConnectAsync();
        _startTime = Stopwatch.GetElapsedTime(start);
    }

    private async Task KillAsync()
    {
        await _server!.KillAsync();
        foreach (var line in _server.LogLines)
        {
            Figures.Interrupted += Interruption().Match(line) is { Success: true } match ? int.Parse(match.Groups["count"].ValueSpan, CultureInfo.InvariantCulture) : 0;
            Figures.WithoutMessage += line.Contains("had no message", StringComparison.Ordinal) ? 1 : 0;
        }

        await _server.DisposeAsync();
        Figures.Kills++;
    }

    private async Task UntilAnsweredAsync(IReadOnlyList<Change> changes)
    {
        var deadline = Stopwatch.GetTimestamp();
        foreach (var (article, _) in changes.SelectMany(change => change.Articles))
        {
            while (await _client!.FindAsync($"api/articles/{article.Id}") is { } stored && (stored.GetProperty("pending").GetBoolean() || stored.GetProperty("state").GetString() != "answered"))
            {
                if (Stopwatch.GetElapsedTime(deadline) > LongestRecovery)
                    throw new CheckFailedException($"Article {article} was accepted and is not answered after {LongestRecovery.TotalSeconds:F0} seconds: {stored}");
                await Task.Delay(LookAgain);
            }
        }
    }

    private async Task CheckAllAsync()
    {
        foreach (var article in _changes.Sent)
            Figures.Pieces += await AnswerCheck.RunAsync(_client!, article);
        await CollectionCheck.RunAsync(_client!, _changes.Sent);
    }
}
