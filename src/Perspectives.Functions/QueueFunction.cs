using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker;
using Perspectives.Service.Queues.Storage;

namespace Perspectives.Functions;

/// <summary>Hands every message of the queue to the service.</summary>
public sealed class QueueFunction(DeliveredMessages messages)
{
    [Function("Queue")]
    public Task RunAsync([QueueTrigger("%PerspectivesQueue%", Connection = "PerspectivesStorage")] QueueMessage message, CancellationToken cancellationToken) =>
        messages.ProcessAsync(message, cancellationToken);
}
