using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Perspectives.Service.Queues.Sqlite;

/// <summary>Gives back, when a server starts, what the one before it held when it died. A server has the data folder for its own: nobody holds anything now.</summary>
internal sealed partial class AbandonedMessages(IArticleQueue queue, IOptions<ServiceOptions> options, ILogger<AbandonedMessages> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        // A queue that others share knows by its leases what is abandoned.
        if (!options.Value.ReadOnly && queue is SqliteArticleQueue own && await own.GiveBackAbandonedAsync(cancellationToken) is var count and > 0)
            Log.GivenBack(logger, count);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The process before this one ended while it worked on {Count} article(s); they are worked on again.")]
        public static partial void GivenBack(ILogger logger, int count);
    }
}
