namespace Perspectives.Benchmarks.Service.Crash.Storage;

/// <summary>Two servers that work on the same account, as instances of the app do, each in a process of its own.</summary>
internal sealed class WorkerPair(string folder, string storage) : IAsyncDisposable
{
    private readonly ServerProcess?[] _servers = new ServerProcess?[2];
    private readonly HttpClient?[] _clients = new HttpClient?[2];

    public HttpClient this[int number] => _clients[number]!;

    /// <summary>Starts those that do not run.</summary>
    public Task StartAsync() => Task.WhenAll(Enumerable.Range(0, _servers.Length).Where(number => _servers[number] is null).Select(StartAsync));

    public async Task KillAsync(int number)
    {
        if (_servers[number] is not { } server)
            return;
        await server.KillAsync();
        await server.DisposeAsync();
        _servers[number] = null;
    }

    /// <summary>Asks both to stop in good order.</summary>
    /// <exception cref="CheckFailedException">One does not end well.</exception>
    public async Task StopAsync()
    {
        foreach (var number in Enumerable.Range(0, _servers.Length).Where(number => _servers[number] is not null))
        {
            if (await _servers[number]!.StopAsync() is var code and not 0)
                throw new CheckFailedException($"A server ended with {code} when it was asked to stop: {string.Join(Environment.NewLine, _servers[number]!.LogLines)}");
            await _servers[number]!.DisposeAsync();
            _servers[number] = null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        for (var number = 0; number < _servers.Length; number++)
        {
            _clients[number]?.Dispose();
            await KillAsync(number);
        }
    }

    private async Task StartAsync(int number)
    {
        // Short leases, so that messages come again, and to the other one, while their worker is cut off.
        _servers[number] = ServerProcess.Start(folder, ("Storage", storage), ("Lease", "00:00:03"), ("Threads", "1"), ("RequestsPerSecond", "0"));
        _clients[number]?.Dispose();
        _clients[number] = await _servers[number]!.ConnectAsync();
    }
}
