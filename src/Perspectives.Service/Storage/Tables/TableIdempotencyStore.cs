using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure.Data.Tables;
using Perspectives.Service.Intake;

namespace Perspectives.Service.Storage.Tables;

/// <summary>
/// Idempotency keys, each by its hash in a partition of its own. The hours have partitions too, which say whose time is over: the first request of an hour
/// that a process sees takes out those of the hours before.
/// </summary>
internal sealed class TableIdempotencyStore(StorageAccount account) : IIdempotencyStore
{
    private const string Request = "request";
    private const string Hours = "hours";
    private const int OldestHours = 49;

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private string? _cleanedAt;

    public async Task<IdempotentRequest> ReserveAsync(string key, IdempotentRequest request, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var partition = PartitionOf(key);
        await CleanAsync(now, cancellationToken);
        return await Conflicts.UntilDoneAsync(() => TryReserveAsync(partition, request, now, cancellationToken), cancellationToken);
    }

    public Task MoveAsync(string key, string operationId, CancellationToken cancellationToken) => Conflicts.UntilDoneAsync(
        async () =>
        {
            var partition = PartitionOf(key);
            if (await account.Idempotency.FindAsync(partition, Request, cancellationToken) is not { } found)
                return (true, false);
            var record = found.ReadJson(TableJson.Readable.IdempotencyRecord);
            var row = new TableEntity(partition, Request).WithJson(record with { Request = record.Request with { OperationId = operationId } }, TableJson.Readable.IdempotencyRecord);
            return (await account.Idempotency.ReplaceAsync(row, found.ETag, cancellationToken), true);
        },
        cancellationToken);

    private async Task<(bool IsDone, IdempotentRequest Reserved)> TryReserveAsync(string partition, IdempotentRequest request, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var row = new TableEntity(partition, Request).WithJson(new IdempotencyRecord(request, StoredTime.Rounded(now)), TableJson.Readable.IdempotencyRecord);
        var found = await account.Idempotency.FindAsync(partition, Request, cancellationToken);
        if (found?.ReadJson(TableJson.Readable.IdempotencyRecord) is { } earlier && earlier.ReservedAt >= StoredTime.Rounded(now - Lifetime))
            return (true, earlier.Request);
        await account.Idempotency.PutAsync(new TableEntity(HourOf(now), partition), cancellationToken);
        var isReserved = found is null
            ? await account.Idempotency.AddAsync(row, cancellationToken)
            : await account.Idempotency.ReplaceAsync(row, found.ETag, cancellationToken);
        return (isReserved, request);
    }

    /// <summary>Looks into each hour once for whose time is over; a process that was not there for two days leaves the older ones, which nobody reads.</summary>
    private async Task CleanAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var hour = HourOf(now);
        if (Interlocked.Exchange(ref _cleanedAt, hour) == hour)
            return;
        for (var age = (int)Lifetime.TotalHours + 1; age <= OldestHours; age++)
        {
            await foreach (var row in account.Idempotency.ReadAsync(HourOf(now.AddHours(-age)), "0", "g", 1000, cancellationToken))
                await RemoveAsync(row, now, cancellationToken);
        }
    }

    private async Task RemoveAsync(TableEntity due, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // Reserved anew since, it is due in another hour.
        if (await account.Idempotency.FindAsync(due.RowKey, Request, cancellationToken) is { } row && row.ReadJson(TableJson.Readable.IdempotencyRecord).ReservedAt < now - Lifetime)
            await account.Idempotency.RemoveAsync(row.PartitionKey, row.RowKey, cancellationToken);
        await account.Idempotency.RemoveAsync(due.PartitionKey, due.RowKey, cancellationToken);
    }

    private static string PartitionOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    private static string HourOf(DateTimeOffset time) => TableKey.Of(Hours, time.UtcDateTime.ToString("yyyyMMddHH", CultureInfo.InvariantCulture));
}
