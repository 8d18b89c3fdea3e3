using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>Has the data folder for this server alone, from before it works on anything until it has ended. Tools that start no host do not ask for it.</summary>
internal sealed partial class DataFolderOwner(IOptions<ServiceOptions> options, TimeProvider time, ILogger<DataFolderOwner> logger) : IHostedService, IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly Lock _looking = new();
    private DataFolderLock? _lock;
    private ITimer? _timer;
    private string? _told;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value.Storage is null)
            _lock = options.Value.ReadOnly ? DataFolderLock.TakeToRead(options.Value.DataFolder) : DataFolderLock.Take(options.Value.DataFolder);
        if (_lock is not null && !options.Value.ReadOnly)
            _timer = time.CreateTimer(_ => Look(), state: null, Interval, Interval);
        if (options.Value.ReadOnly)
            Log.ReadOnly(logger, Path.GetFullPath(options.Value.DataFolder));
        return Task.CompletedTask;
    }

    // Others may still be at work: the lock is given back when they are gone too.
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        lock (_looking)
        {
            _timer?.Dispose();
            _lock?.Dispose();
            _lock = null;
        }
    }

    /// <summary>A lock whose file somebody has removed lets a second server in.</summary>
    private void Look()
    {
        lock (_looking)
        {
            try
            {
                if (_lock?.Renew() ?? false)
                    Log.Renewed(logger, Path.GetFullPath(options.Value.DataFolder));
                _told = null;
            }
            catch (StoreException refused)
            {
                if (refused.Message != _told)
                    Log.NotRenewed(logger, refused.Message);
                _told = refused.Message;
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The lock on the folder {Folder} was removed, and was taken again. Leave it there: without it a second server could start.")]
        public static partial void Renewed(ILogger logger, string folder);

        [LoggerMessage(Level = LogLevel.Error, Message = "The lock on the folder was removed while this server ran, and cannot be taken again. {Reason}")]
        public static partial void NotRenewed(ILogger logger, string reason);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The store in {Folder} is only read: nothing is accepted, worked on or changed.")]
        public static partial void ReadOnly(ILogger logger, string folder);
    }
}
