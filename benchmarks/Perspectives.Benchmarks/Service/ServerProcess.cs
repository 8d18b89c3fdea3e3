using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Perspectives.Benchmarks.Service;

/// <summary>The server as people start it, in a process of its own that can be killed.</summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentQueue<string> _log = [];

    private ServerProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Log(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Lines that the server has written to standard error.</summary>
    public IReadOnlyCollection<string> LogLines => _log;

    /// <summary>Bytes of memory that the process holds now, and the most that it has held.</summary>
    public (long Now, long Peak) WorkingSet
    {
        get
        {
            _process.Refresh();
            return (_process.WorkingSet64, _process.PeakWorkingSet64);
        }
    }

    /// <summary>Open files, connections and the like.</summary>
    public int Handles => Directory.GetFiles($"/proc/{Id}/fd").Length;

    /// <summary>Time of processors that the process has used.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>For the system.</summary>
    public int Id => _process.Id;

    /// <param name="folder">The data folder; where an account is named in the settings, only the current folder of the process.</param>
    /// <param name="settings">Options of the service that differ from the defaults, by name.</param>
    public static ServerProcess Start(string folder, params IEnumerable<(string Name, string Value)> settings) => Start(folder, new Straits(), settings);

    /// <param name="folder">The data folder; where an account is named in the settings, only the current folder of the process.</param>
    /// <param name="straits">What the system gives the process.</param>
    /// <param name="settings">Options of the service that differ from the defaults, by name.</param>
    public static ServerProcess Start(string folder, Straits straits, params IEnumerable<(string Name, string Value)> settings)
    {
        var place = settings.Any(setting => setting.Name == "Storage") ? Array.Empty<string>() : ["--data", folder];
        string[] command = [.. straits.Command, "dotnet", Path.Combine(AppContext.BaseDirectory, "Perspectives.Cli.dll"), "serve", .. place, "--urls", "http://127.0.0.1:0"];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        foreach (var (name, value) in straits.Environment)
            start.Environment[name] = value;
        foreach (var (name, value) in settings)
            start.Environment[$"Perspectives__{name}"] = value;
        return new ServerProcess(Process.Start(start)!);
    }

    /// <summary>A client of the server, as soon as it listens.</summary>
    public async Task<HttpClient> ConnectAsync()
    {
        var ended = _process.WaitForExitAsync();
        if (await Task.WhenAny(_address.Task, ended).WaitAsync(LongestStart) == ended)
            throw new InvalidOperationException($"The server ended with {_process.ExitCode} before it listened: {string.Join(Environment.NewLine, _log)}");
        return new HttpClient { BaseAddress = await _address.Task, Timeout = TimeSpan.FromSeconds(100) };
    }

    /// <summary>Has the process stand still (SIGSTOP).</summary>
    public Task PauseAsync() => SignalAsync("-STOP");

    /// <summary>Lets it go on (SIGCONT).</summary>
    public Task ContinueAsync() => SignalAsync("-CONT");

    /// <summary>Ends the process without a chance to do anything (SIGKILL).</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Asks the process to stop (SIGTERM).</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync()
    {
        await SignalAsync("-TERM");
        return await WhenEndedAsync();
    }

    /// <returns>The exit code.</returns>
    public async Task<int> WhenEndedAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(LongestStart);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();

    private Task SignalAsync(string signal) => SystemCommand.RunAsync("kill", signal, Id.ToString(CultureInfo.InvariantCulture));

    private void Hear(string? line)
    {
        if (line is not null && Address().Match(line) is { Success: true } address)
            _address.TrySetResult(new Uri(address.Value));
    }

    private void Log(string? line)
    {
        if (line is not null)
            _log.Enqueue(line);
    }
}
