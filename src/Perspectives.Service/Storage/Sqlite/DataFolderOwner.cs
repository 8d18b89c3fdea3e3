using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>Has the data folder for this server alone, from before it works on anything until it has ended. Tools that start no host do not ask for it.</summary>
internal sealed class DataFolderOwner(IOptions<ServiceOptions> options) : IHostedService, IDisposable
{
    private DataFolderLock? _lock;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value.Storage is null)
            _lock = DataFolderLock.Take(options.Value.DataFolder);
        return Task.CompletedTask;
    }

    // Others may still be at work: the lock is given back when they are gone too.
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _lock?.Dispose();
}
