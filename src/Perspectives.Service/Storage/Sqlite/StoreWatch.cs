using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>Looks every second whether the embedded store's file is still in its place, so that it is noticed and told also while nobody asks for anything.</summary>
internal sealed partial class StoreWatch(IServiceProvider services, IOptions<ServiceOptions> options, TimeProvider time, ILogger<StoreWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private SqliteDatabase? _database;

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        // A store that cannot be opened ends the start, here at the latest.
        _database = options.Value.Storage is null ? services.GetRequiredService<SqliteDatabase>() : null;
        if (_database?.Warning is { } warning)
            Log.Opened(logger, warning);
        if (_database is { } database && SetAsideLogs.Remind(database.Path) is { } reminder)
            Log.Opened(logger, reminder);
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (_database is not { } database)
            return;
        string? told = null;
        using var timer = new PeriodicTimer(Interval, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                told = Tell(database.FindFault(), told);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
    }

    private string? Tell(string? fault, string? told)
    {
        if (fault is not null && fault != told)
            Log.Away(logger, fault);
        else if (fault is null && told is not null)
            Log.Back(logger);
        return fault;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "{Warning}")]
        public static partial void Opened(ILogger logger, string warning);

        [LoggerMessage(Level = LogLevel.Error, Message = "{Fault}")]
        public static partial void Away(ILogger logger, string fault);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The store is back in its place.")]
        public static partial void Back(ILogger logger);
    }
}
