using System.Text.Json;
using Azure.Storage.Queues.Models;
using Google.Protobuf;
using Perspectives.FunctionsHost.Protocol;

namespace Perspectives.FunctionsHost;

/// <summary>One delivery of a message of the storage queue.</summary>
/// <param name="MessageId">The same at every delivery.</param>
/// <param name="Text">As it lies in the queue.</param>
/// <param name="DequeueCount">Deliveries so far, this one included.</param>
public sealed record QueueDelivery(string MessageId, string Text, long DequeueCount = 1)
{
    private DateTimeOffset InsertedOn { get; init; } = DateTimeOffset.UtcNow;

    internal static QueueDelivery Of(QueueMessage message) =>
        new(message.MessageId, message.MessageText, message.DequeueCount) { InsertedOn = message.InsertedOn ?? DateTimeOffset.UtcNow };

    /// <summary>As the host's extension for queues hands messages to the worker's.</summary>
    internal ModelBindingData ToBindingData()
    {
        var message = new
        {
            MessageId,
            PopReceipt = Guid.NewGuid().ToString("N"),
            MessageText = Text,
            NextVisibleOn = DateTimeOffset.UtcNow.AddMinutes(10),
            InsertedOn,
            ExpiresOn = DateTimeOffset.MaxValue,
            DequeueCount,
        };
        return new ModelBindingData
        {
            Version = "1.0",
            Source = "AzureStorageQueues",
            ContentType = "application/json",
            Content = ByteString.CopyFrom(JsonSerializer.SerializeToUtf8Bytes(message)),
        };
    }
}
