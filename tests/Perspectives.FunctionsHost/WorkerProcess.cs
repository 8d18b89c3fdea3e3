using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Perspectives.FunctionsHost;

/// <summary>The worker as a process of its own.</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    private const int MaximumMessageLength = 128 << 20;

    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = [];

    private WorkerProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>What the process wrote to its standard output and error.</summary>
    public string Output => string.Join(Environment.NewLine, _output);

    /// <summary>Bytes of memory that the process has held at most.</summary>
    public long PeakWorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    public static WorkerProcess Start(Uri host, StandInHostOptions options)
    {
        string[] arguments =
        [
            WorkerFiles.Program(options.Folder),
            "--functions-uri", host.ToString(),
            "--functions-worker-id", Guid.NewGuid().ToString(),
            "--functions-request-id", Guid.NewGuid().ToString(),
            "--functions-grpc-max-message-length", MaximumMessageLength.ToString(CultureInfo.InvariantCulture),
        ];
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = options.Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["FUNCTIONS_APPLICATION_DIRECTORY"] = options.Folder;
        start.Environment["FUNCTIONS_WORKER_RUNTIME"] = "dotnet-isolated";
        foreach (var (name, value) in options.Settings)
            start.Environment[name] = value;
        return new WorkerProcess(Process.Start(start)!);
    }

    /// <summary>Throws when the process has ended.</summary>
    public async Task<T> RunBesideAsync<T>(Task<T> work, CancellationToken cancellationToken)
    {
        var ended = _process.WaitForExitAsync(cancellationToken);
        if (await Task.WhenAny(work, ended) == work)
            return await work;
        await ended;
        throw new IOException($"The worker has ended with {_process.ExitCode}.");
    }

    /// <summary>Ends the process without a chance to do anything.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
    }

    /// <summary>Waits for an end that was asked for.</summary>
    /// <returns>The exit code; null where the process did not end in time, and was killed.</returns>
    public async Task<int?> WaitAsync()
    {
        using var deadline = new CancellationTokenSource(LongestStop);
        try
        {
            await _process.WaitForExitAsync(deadline.Token);
            return _process.ExitCode;
        }
        catch (OperationCanceledException)
        {
            await KillAsync();
            return null;
        }
    }

    /// <summary>A worker whose host is gone would live on.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
    }

    private void Keep(string? line)
    {
        if (line is not null)
            _output.Enqueue(line);
    }
}
