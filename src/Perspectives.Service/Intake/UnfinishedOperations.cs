using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Perspectives.Service.Queues;
using Perspectives.Service.Storage;

namespace Perspectives.Service.Intake;

/// <summary>
/// Sends a message again for each operation that has none: a process may end between store and queue. A second message for the same operation does no
/// harm, only work.
/// </summary>
internal sealed partial class UnfinishedOperations(
    IPerspectiveStore store, IArticleQueue queue, IOptions<ServiceOptions> options, TimeProvider time, ILogger<UnfinishedOperations> logger) : BackgroundService
{
    // The oldest are enough: nobody misses an operation's message before the operations ahead of it are done, and then it is among the oldest.
    private const int Most = 500;

    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(3);

    // Whoever accepts an article sends its message right after; a minute later nobody will.
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(1);

    /// <param name="createdBefore">Younger operations may still get their message.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    /// <returns>How many messages were sent.</returns>
    internal async Task<int> SendAgainAsync(DateTimeOffset createdBefore, CancellationToken cancellationToken)
    {
        var sent = 0;
        var operations = await store.ListUnfinishedAsync(createdBefore, Most, cancellationToken);
        // A queue that cannot tell may have every message in it, unless it is empty.
        var isEmpty = operations.Count > 0 && await queue.CountAsync(cancellationToken) == 0;
        foreach (var operation in operations)
        {
            if (!isEmpty && await queue.ContainsAsync(operation.Id, cancellationToken) is null or true)
                continue;
            await queue.EnqueueAsync(ArticleMessage.ForOperation(operation.Id), operation.Id, cancellationToken);
            Log.SentAgain(logger, operation.Id, operation.ArticleId);
            sent++;
        }

        return sent;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.ReadOnly)
            return;
        // What is older than this process was left behind by another one.
        await LookThroughAsync(time.GetUtcNow(), stoppingToken);
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await LookThroughAsync(time.GetUtcNow() - Grace, stoppingToken);
    }

    private async Task LookThroughAsync(DateTimeOffset createdBefore, CancellationToken cancellationToken)
    {
        try
        {
            await SendAgainAsync(createdBefore, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotLookedThrough(logger, failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Operation {OperationId} on article {ArticleId} had no message; it has one again.")]
        public static partial void SentAgain(ILogger logger, string operationId, string articleId);

        [LoggerMessage(Level = LogLevel.Error, Message = "The unfinished operations could not be looked through; it will be tried again.")]
        public static partial void NotLookedThrough(ILogger logger, Exception failure);
    }
}
