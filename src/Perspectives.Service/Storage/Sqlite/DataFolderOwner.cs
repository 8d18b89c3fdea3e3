using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>Has the data folder for this server alone, from before it works on anything until it has ended. Tools that start no host do not ask for it.</summary>
internal sealed partial class DataFolderOwner(IOptions<ServiceOptions> options, ILogger<DataFolderOwner> logger) : IHostedService, IDisposable
{
    private DataFolderLock? _lock;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value.Storage is null)
            _lock = options.Value.ReadOnly ? DataFolderLock.TakeToRead(options.Value.DataFolder) : DataFolderLock.Take(options.Value.DataFolder);
        if (options.Value.ReadOnly)
            Log.ReadOnly(logger, Path.GetFullPath(options.Value.DataFolder));
        return Task.CompletedTask;
    }

    // Others may still be at work: the lock is given back when they are gone too.
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _lock?.Dispose();

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The store in {Folder} is only read: nothing is accepted, worked on or changed.")]
        public static partial void ReadOnly(ILogger logger, string folder);
    }
}
