using Microsoft.Data.Sqlite;
using Perspectives.Service.Intake;
using Perspectives.Service.Storage.Sqlite;

namespace Perspectives.Service.Queues.Sqlite;

/// <summary>The queue in the embedded store's file. Other processes may send to it; one receives.</summary>
internal sealed class SqliteArticleQueue(SqliteDatabase database, TimeProvider time) : IArticleQueue
{
    // What another process sends is seen by looking.
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan LongestDelayOfAbandoned = TimeSpan.FromMinutes(1);

    // Nothing is held back or leased for so long: what seems to be was so by a clock that has been set back since.
    private static readonly TimeSpan Farthest = TimeSpan.FromHours(1);

    private readonly Signal _changed = new();

    // An article of the greatest length, also where it comes in Base64.
    public int MaximumLength => 8 << 20;

    public async Task<string> EnqueueAsync(ReadOnlyMemory<byte> body, string? operationId, CancellationToken cancellationToken)
    {
        if (body.Length > MaximumLength)
            throw new ArgumentException($"A message has at most {MaximumLength} bytes; this one has {body.Length}.", nameof(body));
        var now = time.GetUtcNow();
        var id = Guid.CreateVersion7(now).ToString("N");
        await database.WriteAsync(
            connection => connection.Statement("INSERT INTO queue (id, operation_id, body, enqueued_at) VALUES ($id, $operation, $body, $now)")
                .Set("$id", id).Set("$operation", operationId ?? OperationId.OfMessage(id)).Set("$body", body.ToArray()).Set("$now", now).Execute(),
            cancellationToken);
        _changed.Set();
        return id;
    }

    public async Task<IReadOnlyList<QueuedMessage>> ReceiveAsync(int most, TimeSpan lease, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        var now = time.GetUtcNow();
        return await database.WriteAsync(
            connection =>
            {
                connection.Statement("UPDATE queue SET free_at = 0 WHERE free_at > 0 AND (free_at <= $now OR free_at > $farthest)")
                    .Set("$now", now).Set("$farthest", now + lease + Farthest).Execute();
                var received = connection.Statement("""
                    UPDATE queue SET free_at = $end, dequeue_count = dequeue_count + 1, receipt = lower(hex(randomblob(16)))
                    WHERE sequence IN (SELECT sequence FROM queue WHERE free_at = 0 ORDER BY sequence LIMIT $most)
                    RETURNING sequence, id, body, dequeue_count, enqueued_at, receipt
                    """).Set("$end", now + lease).Set("$most", most).All(static row => (Sequence: row.GetInt64(0), Message: ReadMessage(row)));
                return received.OrderBy(static message => message.Sequence).Select(static message => message.Message).ToList();
            },
            cancellationToken);
    }

    public async Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        while (true)
        {
            var changed = _changed.Next;
            var next = await FindNextTimeAsync(cancellationToken);
            var now = time.GetUtcNow();
            var left = longest - time.GetElapsedTime(start);
            if (next <= now || left <= TimeSpan.Zero)
                return;
            await PauseAsync(changed, new[] { LookAgain, left, next - now ?? LookAgain }.Min(), time, cancellationToken);
        }
    }

    public async Task<QueuedMessage?> RenewAsync(QueuedMessage message, TimeSpan lease, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        var receipt = await database.WriteAsync(
            connection => connection.Statement("UPDATE queue SET free_at = $end, receipt = lower(hex(randomblob(16))) WHERE id = $id AND receipt = $receipt RETURNING receipt")
                .Set("$end", time.GetUtcNow() + lease).Set("$id", message.Id).Set("$receipt", message.Receipt).First(static row => row.GetString(0)),
            cancellationToken);
        return receipt is null ? null : message with { Receipt = receipt };
    }

    public Task<ReadOnlyMemory<byte>?> ReadAsync(QueuedMessage message, CancellationToken cancellationToken) => Task.FromResult<ReadOnlyMemory<byte>?>(message.Body);

    public Task ForgetAsync(QueuedMessage message, CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task<bool> CompleteAsync(QueuedMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        return await database.WriteAsync(
            connection => connection.Statement("DELETE FROM queue WHERE id = $id AND receipt = $receipt")
                .Set("$id", message.Id).Set("$receipt", message.Receipt).Execute() > 0,
            cancellationToken);
    }

    public async Task<bool> ReleaseAsync(QueuedMessage message, TimeSpan delay, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        var isReleased = await database.WriteAsync(
            connection => connection.Statement("UPDATE queue SET free_at = $free, receipt = NULL WHERE id = $id AND receipt = $receipt")
                .Set("$free", time.GetUtcNow() + delay).Set("$id", message.Id).Set("$receipt", message.Receipt).Execute() > 0,
            cancellationToken);
        _changed.Set();
        return isReleased;
    }

    public Task<long> CountAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(static connection => connection.Statement("SELECT count(*) FROM queue").First(static row => row.GetInt64(0)), cancellationToken);

    public Task<long?> FindPositionAsync(string operationId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return database.ReadAsync(
            connection =>
            {
                var messages = connection.Statement("SELECT sequence, max(free_at, $now), free_at > $now AND receipt IS NOT NULL FROM queue WHERE operation_id = $operation")
                    .Set("$now", now).Set("$operation", operationId).All(static row => (FreeAt: row.GetInt64(1), Sequence: row.GetInt64(0), IsLeased: row.GetBoolean(2)));
                if (messages.Count == 0 || messages.Exists(static message => message.IsLeased))
                    return (long?)null;
                var (freeAt, sequence, _) = messages.Min();
                // Those that are free now, and those whose delay ends before.
                return connection.Statement("""
                    SELECT (SELECT count(*) FROM queue WHERE free_at <= $now AND ($free > $now OR sequence < $sequence))
                         + (SELECT count(*) FROM queue WHERE free_at > $now AND free_at <= $free AND receipt IS NULL AND (free_at < $free OR sequence < $sequence))
                    """).Set("$now", now).Set("$free", freeAt).Set("$sequence", sequence).First(static row => row.GetInt64(0));
            },
            cancellationToken);
    }

    public Task<bool?> ContainsAsync(string operationId, CancellationToken cancellationToken) => database.ReadAsync<bool?>(
        connection => connection.Statement("SELECT EXISTS (SELECT 1 FROM queue WHERE operation_id = $operation)").Set("$operation", operationId).First(static row => row.GetBoolean(0)),
        cancellationToken);

    /// <summary>
    /// Gives back what a process held when it died; nobody may hold a lease now. These messages come again behind those that wait, and later each time:
    /// if one of them is what ended the process, the others are not kept from their turn, nor its tries used up in a row.
    /// </summary>
    /// <returns>How many there were.</returns>
    public Task<int> GiveBackAbandonedAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return database.WriteAsync(
            connection =>
            {
                var abandoned = connection.Statement("SELECT id, dequeue_count FROM queue WHERE receipt IS NOT NULL ORDER BY sequence")
                    .All(static row => (Id: row.GetString(0), DequeueCount: row.GetInt32(1)));
                foreach (var (id, dequeueCount) in abandoned)
                {
                    connection.Statement("UPDATE queue SET sequence = (SELECT max(sequence) + 1 FROM queue), free_at = $free, receipt = NULL WHERE id = $id")
                        .Set("$free", now + DelayOfAbandoned(dequeueCount)).Set("$id", id).Execute();
                }

                return abandoned.Count;
            },
            cancellationToken);
    }

    /// <summary>A second, then twice as long each time.</summary>
    private static TimeSpan DelayOfAbandoned(int dequeueCount) =>
        TimeSpan.FromSeconds(Math.Min(Math.Pow(2, dequeueCount - 1), LongestDelayOfAbandoned.TotalSeconds));

    private static QueuedMessage ReadMessage(SqliteDataReader row) => new(row.GetString(1), row.Bytes(2), row.GetInt32(3), row.Time(4), row.GetString(5));

    private static async Task PauseAsync(Task changed, TimeSpan pause, TimeProvider time, CancellationToken cancellationToken)
    {
        using var alarm = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(changed, Task.Delay(pause, time, alarm.Token));
        await alarm.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>When the next message is free or was: null where there is none.</summary>
    private Task<DateTimeOffset?> FindNextTimeAsync(CancellationToken cancellationToken) => database.ReadAsync(
        static connection => connection.Statement("SELECT min(free_at) FROM queue").First(static row => row.TimeOrNull(0)),
        cancellationToken);
}
