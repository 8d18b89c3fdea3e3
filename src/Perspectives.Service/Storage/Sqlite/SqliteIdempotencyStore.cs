using Perspectives.Service.Intake;

namespace Perspectives.Service.Storage.Sqlite;

internal sealed class SqliteIdempotencyStore(SqliteDatabase database) : IIdempotencyStore
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    public Task<IdempotentRequest> ReserveAsync(string key, IdempotentRequest request, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        connection =>
        {
            connection.Statement("DELETE FROM idempotency WHERE reserved_at < $before").Set("$before", now - Lifetime).Execute();
            connection
                .Statement(
                    """
                    INSERT INTO idempotency (key, content_hash, operation_id, reserved_at) VALUES ($key, $contentHash, $operationId, $now)
                    ON CONFLICT DO NOTHING
                    """)
                .Set("$key", key)
                .Set("$contentHash", request.ContentHash)
                .Set("$operationId", request.OperationId)
                .Set("$now", now)
                .Execute();
            return connection
                .Statement("SELECT content_hash, operation_id FROM idempotency WHERE key = $key")
                .Set("$key", key)
                .First(reader => new IdempotentRequest(reader.GetString(0), reader.GetString(1)))!;
        },
        cancellationToken);

    public Task MoveAsync(string key, string operationId, CancellationToken cancellationToken) => database.WriteAsync(
        connection => connection.Statement("UPDATE idempotency SET operation_id = $operationId WHERE key = $key").Set("$key", key).Set("$operationId", operationId).Execute(),
        cancellationToken);
}
