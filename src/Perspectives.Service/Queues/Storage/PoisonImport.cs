using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Perspectives.Service.Intake;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Tables;

namespace Perspectives.Service.Queues.Storage;

/// <summary>
/// Takes what a Functions host has put into the queue of poison by itself over to the table, which is the truth about poison; and takes notices out,
/// which are only to be seen being written.
/// </summary>
internal sealed partial class PoisonImport(
    IServiceProvider services, IOptions<ServiceOptions> options, PoisonArticles poison, IPerspectiveStore store, IArticleQueue articles, TimeProvider time, ILogger<PoisonImport> logger) : BackgroundService
{
    private const int MostAtOnce = 32;

    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);
    private static readonly OperationError GivenUp = new("given_up_by_host", "The Functions host gave the message up before it came to an end. Look at the host's log of that time, then replay it.");

    /// <returns>How many messages were taken over.</returns>
    internal async Task<int> ImportAsync(StorageAccount account, CancellationToken cancellationToken)
    {
        var imported = 0;
        while (await account.PoisonQueue.UseAsync((queue, token) => queue.ReceiveMessagesAsync(MostAtOnce, Lease, token), cancellationToken) is { Value: { Length: > 0 } messages })
        {
            foreach (var message in messages)
            {
                var body = MessageText.Read(message.Body.ToMemory());
                if (!PoisonNotices.IsNotice(body.Span))
                {
                    await ImportAsync(message, body, cancellationToken);
                    imported++;
                }

                await account.PoisonQueue.UseAsync((queue, token) => queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, token), cancellationToken);
            }
        }

        return imported;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.Storage is null)
            return;
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            try
            {
                await ImportAsync((StorageAccount)services.GetService(typeof(StorageAccount))!, stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                Log.NotImported(logger, failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task ImportAsync(QueueMessage message, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var queued = new QueuedMessage(message.MessageId, body, (int)Math.Min(message.DequeueCount, int.MaxValue), message.InsertedOn ?? time.GetUtcNow(), message.PopReceipt);
        var content = await articles.ReadAsync(queued, cancellationToken) ?? body;
        var operation = ArticleMessage.Read(content).OperationId is { } operationId ? await store.FindOperationAsync(operationId, cancellationToken) : null;
        if (operation is { IsFinished: true })
            return;
        await poison.AddAsync(queued with { Body = content }, GivenUp, operation, cancellationToken);
        if (operation is not null)
            await store.FailAsync(operation.Id, GivenUp, time.GetUtcNow(), cancellationToken);
        await articles.ForgetAsync(queued, cancellationToken);
        Log.Imported(logger, message.MessageId, operation?.Id);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The Functions host has given up message {MessageId} (operation {OperationId}); it is kept as poison.")]
        public static partial void Imported(ILogger logger, string messageId, string? operationId);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The queue of poison could not be looked through; it will be tried again.")]
        public static partial void NotImported(ILogger logger, Exception failure);
    }
}
