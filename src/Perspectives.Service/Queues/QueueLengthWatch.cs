using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Perspectives.Service.Queues;

/// <summary>Counts the queue every few seconds for the metrics: who reads these must not wait for a queue that is far away.</summary>
internal sealed partial class QueueLengthWatch(IArticleQueue queue, QueueMetrics metrics, TimeProvider time, ILogger<QueueLengthWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        var isTold = false;
        do
        {
            try
            {
                metrics.QueueLength = await queue.CountAsync(stoppingToken);
                isTold = false;
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                if (!isTold)
                    Log.NotCounted(logger, failure);
                isTold = true;
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The queue could not be counted.")]
        public static partial void NotCounted(ILogger logger, Exception failure);
    }
}
