using System.Text.Json;
using Azure.Storage.Queues;
using Perspectives.Service.Storage.Tables;

namespace Perspectives.Service.Queues.Storage;

/// <summary>
/// Says in the queue of poison that the table of poison has something new: <c>{"poison": "…"}</c>. Monitoring sees what is written there; the message
/// itself and its reason are in the table.
/// </summary>
internal sealed class PoisonNotices(AccountResource<QueueClient> resource)
{
    public Task SendAsync(string poisonId, CancellationToken cancellationToken)
    {
        var notice = JsonSerializer.SerializeToUtf8Bytes(new Notice(poisonId), MessageJson.Readable.Notice);
        return resource.UseAsync((queue, token) => queue.SendMessageAsync(Convert.ToBase64String(notice), token), cancellationToken);
    }

    public static bool IsNotice(ReadOnlySpan<byte> message)
    {
        try
        {
            return message is [(byte)'{', ..] && JsonSerializer.Deserialize(message, MessageJson.Readable.Notice) is { Poison: not null };
        }
        catch (JsonException)
        {
            return false;
        }
    }

    internal sealed record Notice(string? Poison);
}
