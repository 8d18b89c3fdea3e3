using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Perspectives.Benchmarks.Service.Crash;

/// <summary>The server on a data folder, which is killed, stopped and started again.</summary>
internal sealed partial class FolderServer(string folder, CrashFigures figures) : IAsyncDisposable
{
    private ServerProcess? _process;
    private HttpClient? _client;

    public bool IsRunning => _process is not null;

    public ServerProcess Process => _process!;

    /// <summary>Of the last server that listened.</summary>
    public HttpClient Client => _client!;

    /// <summary>How long the last start took.</summary>
    public TimeSpan StartTime { get; private set; }

    public async Task StartAsync(Straits? straits = null)
    {
        var start = Stopwatch.GetTimestamp();
        Begin(straits ?? Straits.LimitedFiles);
        _client?.Dispose();
        _client = await Process.ConnectAsync();
        StartTime = Stopwatch.GetElapsedTime(start);
    }

    /// <summary>Starts the process, and does not wait for anything.</summary>
    // Short leases, so that those of a server that stands still end.
    public void Begin(Straits straits) => _process = ServerProcess.Start(folder, straits, ("Lease", "00:00:03"));

    /// <exception cref="CheckFailedException">It does not end well.</exception>
    public async Task StopAsync()
    {
        if (await Process.StopAsync() is var code and not 0)
            throw new CheckFailedException($"The server ended with {code} when it was asked to stop: {string.Join(Environment.NewLine, Process.LogLines)}");
        await ForgetAsync();
    }

    public async Task KillAsync()
    {
        await Process.KillAsync();
        foreach (var line in Process.LogLines)
        {
            figures.Interrupted += Interruption().Match(line) is { Success: true } match ? int.Parse(match.Groups["count"].ValueSpan, CultureInfo.InvariantCulture) : 0;
            figures.WithoutMessage += line.Contains("had no message", StringComparison.Ordinal) ? 1 : 0;
        }

        await ForgetAsync();
        figures.Kills++;
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        await ForgetAsync();
    }

    [GeneratedRegex(@"ended while it worked on (?<count>\d+) article", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Interruption();

    private async Task ForgetAsync()
    {
        if (_process is not null)
            await _process.DisposeAsync();
        _process = null;
    }
}
