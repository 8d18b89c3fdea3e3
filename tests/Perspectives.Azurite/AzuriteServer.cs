namespace Perspectives.Azurite;

/// <summary>
/// A running Azurite with tables, queues and blobs on free ports of the loopback address. Where Node.js is missing, the test that starts it is skipped, and
/// fails in CI. It ends with this process, however that ends.
/// </summary>
public sealed class AzuriteServer : IAsyncDisposable
{
    private const int Tries = 5;

    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(200);

    private readonly NodePrograms _programs;
    private readonly AzuriteOptions _options;
    private readonly AzuritePorts _ports;
    private readonly AzuriteAccounts _accounts = new();
    private AzuriteProcess? _process;

    private AzuriteServer(NodePrograms programs, AzuriteOptions options, AzuritePorts ports, AzuriteProcess process)
    {
        _programs = programs;
        _options = options;
        _ports = ports;
        _process = process;
    }

    /// <summary>Id of the process; null while it is stopped.</summary>
    public int? ProcessId => _process is { Running: true } process ? process.Id : null;

    /// <summary>Installs Azurite if need be, and starts it.</summary>
    public static async Task<AzuriteServer> StartAsync(AzuriteOptions options, CancellationToken cancellationToken)
    {
        var programs = NodePrograms.Require();
        await NpmPackages.InstallAsync(programs, cancellationToken);
        if (options.Folder is not null)
            Directory.CreateDirectory(options.Folder);

        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var ports = AzuritePorts.Choose();
            if (await AzuriteProcess.StartAsync(programs, options, ports, cancellationToken) is { } process)
                return new AzuriteServer(programs, options, ports, process);
        }
        throw new InvalidOperationException($"No free ports for Azurite in {Tries} tries.");
    }

    /// <summary>The connection string of an account that nobody has used: empty, and nobody else's.</summary>
    public string TakeAccount() => _accounts.Take(_ports);

    /// <summary>Stops it in good order: a server with a folder has written everything.</summary>
    public async Task StopAsync()
    {
        if (_process is null)
            return;
        await _process.StopAsync();
        Forget();
    }

    /// <summary>
    /// Ends it at once. Azurite writes its folder every five seconds: what it had acknowledged since is lost, which Azure does not do.
    /// </summary>
    public async Task KillAsync()
    {
        if (_process is null)
            return;
        await _process.KillAsync();
        Forget();
    }

    /// <summary>Starts it again after a stop or a kill, on the same ports: connection strings stay valid.</summary>
    public async Task RestartAsync(CancellationToken cancellationToken)
    {
        if (_process is not null)
            throw new InvalidOperationException("Azurite runs: stop it or kill it first.");
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            if (attempt > 0)
                await Task.Delay(BetweenTries, cancellationToken);
            _process = await AzuriteProcess.StartAsync(_programs, _options, _ports, cancellationToken);
            if (_process is not null)
                return;
        }
        throw new InvalidOperationException($"The ports {_ports} are somebody else's by now.");
    }

    public async ValueTask DisposeAsync() => await StopAsync();

    private void Forget()
    {
        _process!.Dispose();
        _process = null;
    }
}
