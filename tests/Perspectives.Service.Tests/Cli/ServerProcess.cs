using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;
using Perspectives.Cli;
using Perspectives.Service.Tests.Security;

namespace Perspectives.Service.Tests.Cli;

/// <summary>The program in a process of its own.</summary>
internal sealed partial class ServerProcess : IDisposable
{
    private static readonly TimeSpan LongestEnd = TimeSpan.FromMinutes(3);

    private readonly StringBuilder _output = new();
    private readonly StringBuilder _error = new();
    private readonly Process _process;

    private ServerProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Append(_output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(_error, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Output => Read(_output);

    public string Error => Read(_error);

    public string Url => Address().Match(Output).Value;

    /// <param name="folder">The current folder of the process.</param>
    /// <param name="environment">Variables, over those of this process.</param>
    /// <param name="args">Command and options.</param>
    public static ServerProcess Start(string folder, Dictionary<string, string>? environment, params string[] args) =>
        Start(new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, .. args]), folder, environment);

    /// <summary>A published program that gets nothing from this process, neither the path nor any other variable.</summary>
    public static ServerProcess StartAlone(string program, string folder, params string[] args)
    {
        var start = new ProcessStartInfo(program, args);
        start.Environment.Clear();
        return Start(start, folder, environment: null);
    }

    /// <summary>Has a shell run a line in which "perspectives" is the program.</summary>
    public static ServerProcess StartLine(string folder, string line) =>
        Start(new ProcessStartInfo("/bin/sh", ["-c", line.Replace("perspectives", $"dotnet \"{typeof(CommandLine).Assembly.Location}\"", StringComparison.Ordinal)]), folder, environment: null);

    private static ServerProcess Start(ProcessStartInfo start, string folder, Dictionary<string, string>? environment)
    {
        start.WorkingDirectory = folder;
        (start.UseShellExecute, start.RedirectStandardOutput, start.RedirectStandardError) = (false, true, true);
        foreach (var (name, value) in environment ?? [])
            start.Environment[name] = value;
        return new ServerProcess(new Process { StartInfo = start });
    }

    public Task ListensAsync() =>
        Eventually.BecomesTrueAsync(
            () => Output.Contains("/docs", StringComparison.Ordinal) || (_process.HasExited ? throw new InvalidOperationException($"The server has ended: {Error}") : false),
            () => Error);

    public void Signal(PosixSignal signal)
    {
        using var kill = Process.Start("kill", ["-s", signal == PosixSignal.SIGINT ? "INT" : "TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public async Task<int> ExitCodeAsync()
    {
        try
        {
            await _process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(LongestEnd, TestContext.Current.CancellationToken);
        }
        catch (TimeoutException)
        {
            Assert.Fail($"It has not ended. (Where the tests were started with interrupts ignored, as by a shell that puts them into the background, it ignores them too.) {Output}{Error}");
        }

        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        SuiteLogs.Look(Error);
        _process.Dispose();
    }

    private static void Append(StringBuilder text, string? line)
    {
        lock (text)
            text.Append(line).Append('\n');
    }

    private static string Read(StringBuilder text)
    {
        lock (text)
            return text.ToString();
    }

    [GeneratedRegex(@"http://[^ ]+:\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
