using System.Text.RegularExpressions;
using Perspectives.Cli;
using Perspectives.Service.Tests.Security;
using Perspectives.Tests.Cli;

namespace Perspectives.Service.Tests.Cli;

/// <summary>A server that <c>perspectives serve</c> runs in this process, at a free port; as a fixture on a folder of its own.</summary>
public sealed partial class RunningServer : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly CancellationTokenSource _stopping = new();
    private readonly OutputBuffer _output = new();
    private readonly OutputBuffer _error = new();
    private readonly string[] _options;
    private Task<int> _run = Task.FromResult(0);

    public RunningServer()
        : this([])
    {
    }

    private RunningServer(string[] options)
    {
        _options = options;
        DataFolder = _folder["data"];
    }

    public string DataFolder { get; private init; }

    /// <summary>Where it listens.</summary>
    public string Url { get; private set; } = "";

    /// <summary>What it has written to standard output.</summary>
    public string Output => _output.ToString();

    /// <summary>What it has written to standard error.</summary>
    public string Error => _error.ToString();

    /// <param name="dataFolder">Null for one of its own.</param>
    /// <param name="options">More options of the command.</param>
    public static async Task<RunningServer> StartAsync(string? dataFolder, params string[] options)
    {
        var server = dataFolder is null ? new RunningServer(options) : new RunningServer(options) { DataFolder = dataFolder };
        await server.InitializeAsync();
        return server;
    }

    public async ValueTask InitializeAsync()
    {
        var terminal = new Terminal
        {
            In = Stream.Null,
            Out = _output,
            Error = TextWriter.Synchronized(new StreamWriter(_error) { AutoFlush = true }),
            Environment = _ => null,
        };
        string[] place = _options.Contains("--storage", StringComparer.Ordinal) ? [] : ["--data", DataFolder];
        string[] address = _options.Contains("--urls", StringComparer.Ordinal) ? [] : ["--urls", "http://127.0.0.1:0"];
        _run = Task.Run(() => CommandLine.RunAsync(["serve", .. place, .. address, .. _options], terminal, _stopping.Token));
        await Eventually.BecomesTrueAsync(() => Output.Contains("/docs", StringComparison.Ordinal) || _run.IsCompleted, () => Error);
        Assert.False(_run.IsCompleted, $"The server did not start: {Error}");
        Url = Address().Match(Output).Value;
    }

    /// <summary>Asks it to stop, as a signal does.</summary>
    /// <returns>The command's exit code.</returns>
    public async Task<int> StopAsync()
    {
        await _stopping.CancelAsync();
        return await _run;
    }

    /// <summary>Runs a command that asks this server.</summary>
    internal Task<CliResult> AskAsync(params string[] args) => AskAsync(new CliSetting(), args);

    internal Task<CliResult> AskAsync(CliSetting setting, params string[] args) => CliDriver.RunAsync(setting, [.. args, "--url", Url]);

    /// <summary>Runs a command on this server's folder.</summary>
    internal Task<CliResult> RunAsync(params string[] args) => CliDriver.RunAsync([.. args, "--data", DataFolder]);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        SuiteLogs.Look(Error);
        _stopping.Dispose();
        _folder.Dispose();
    }

    [GeneratedRegex(@"http://[^ ]+:\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
