using System.Collections.Concurrent;
using System.Diagnostics;

namespace Perspectives.Azurite;

/// <summary>One run of Azurite, from its start to its end.</summary>
internal sealed class AzuriteProcess : IDisposable
{
    private const string ListeningLine = "is successfully listening at";
    private const int Services = 3;

    private static readonly TimeSpan StartDeadline = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StopDeadline = TimeSpan.FromSeconds(20);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = [];
    private readonly TaskCompletionSource _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _listeningServices;

    private AzuriteProcess(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
    }

    public int Id => _process.Id;

    public bool Running => !_process.HasExited;

    private string Output => string.Join(Environment.NewLine, _output);

    /// <summary>Starts it and waits until it listens.</summary>
    /// <returns>Null if one of the ports is somebody else's.</returns>
    public static async Task<AzuriteProcess?> StartAsync(NodePrograms programs, AzuriteOptions options, AzuritePorts ports, CancellationToken cancellationToken)
    {
        var azurite = new AzuriteProcess(Describe(programs, options, ports));
        azurite._process.Start();
        azurite._process.BeginOutputReadLine();
        azurite._process.BeginErrorReadLine();
        try
        {
            using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            deadline.CancelAfter(StartDeadline);
            await Task.WhenAny(azurite._listening.Task, azurite._process.WaitForExitAsync(deadline.Token));
            if (azurite._listening.Task.IsCompleted)
                return azurite;
            cancellationToken.ThrowIfCancellationRequested();
            if (azurite.Output.Contains("EADDRINUSE", StringComparison.Ordinal))
            {
                await azurite.KillAsync();
                azurite.Dispose();
                return null;
            }
            throw new InvalidOperationException($"Azurite did not start:{Environment.NewLine}{azurite.Output}");
        }
        catch
        {
            await azurite.KillAsync();
            azurite.Dispose();
            throw;
        }
    }

    /// <summary>Lets it write what it holds and end.</summary>
    public async Task StopAsync()
    {
        _process.StandardInput.Close();
        using var deadline = new CancellationTokenSource(StopDeadline);
        try
        {
            await _process.WaitForExitAsync(deadline.Token);
        }
        catch (OperationCanceledException late)
        {
            await KillAsync();
            throw new TimeoutException($"Azurite did not stop within {StopDeadline}:{Environment.NewLine}{Output}", late);
        }
    }

    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
    }

    public void Dispose() => _process.Dispose();

    private static ProcessStartInfo Describe(NodePrograms programs, AzuriteOptions options, AzuritePorts ports)
    {
        string[] arguments =
        [
            "--require", Path.Combine(AppContext.BaseDirectory, "stop-with-input.cjs"), NpmPackages.Azurite,
            "--blobPort", $"{ports.Blob}", "--queuePort", $"{ports.Queue}", "--tablePort", $"{ports.Table}",
            "--silent", "--disableTelemetry",
            .. options.AnyApiVersion ? ["--skipApiVersionCheck"] : Array.Empty<string>(),
            .. options.Folder is null ? ["--inMemoryPersistence"] : new[] { "--location", options.Folder },
        ];
        return new ProcessStartInfo(programs.Node, arguments)
        {
            // In memory too it looks for a place of its own.
            WorkingDirectory = options.Folder ?? Path.GetTempPath(),
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["AZURITE_ACCOUNTS"] = AzuriteAccounts.All },
        };
    }

    private void Read(string? line)
    {
        if (line is null)
            return;
        _output.Enqueue(line);
        if (line.Contains(ListeningLine, StringComparison.Ordinal) && Interlocked.Increment(ref _listeningServices) == Services)
            _listening.SetResult();
    }
}
