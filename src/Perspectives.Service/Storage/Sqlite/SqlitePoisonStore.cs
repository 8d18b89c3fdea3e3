using Microsoft.Data.Sqlite;
using Perspectives.Service.Intake;
using Perspectives.Service.Queues;

namespace Perspectives.Service.Storage.Sqlite;

internal sealed class SqlitePoisonStore(SqliteDatabase database) : IPoisonStore
{
    private const int LongestId = 64;
    private const string Columns = "id, error_code, error_message, tries, poisoned_at, operation_id, article_id";

    public Task AddAsync(PoisonedMessage message, CancellationToken cancellationToken) => database.WriteAsync(
        connection => connection
            .Statement(
                $"""
                INSERT INTO poison ({Columns}, body) VALUES ($id, $code, $message, $tries, $poisonedAt, $operationId, $articleId, $body)
                ON CONFLICT DO NOTHING
                """)
            .Set("$id", message.Id)
            .Set("$code", message.Reason.Code)
            .Set("$message", message.Reason.Message)
            .Set("$tries", message.Tries)
            .Set("$poisonedAt", message.PoisonedAt)
            .Set("$operationId", message.OperationId)
            .Set("$articleId", message.ArticleId)
            .Set("$body", message.Body.ToArray())
            .Execute(),
        cancellationToken);

    public Task<Page<PoisonedMessage>> ListAsync(PageRequest page, CancellationToken cancellationToken)
    {
        if (page.After is { } after && !IsId(after))
            throw new InvalidPositionException();
        return database.ReadAsync(connection => List(connection, page), cancellationToken);
    }

    public Task<PoisonedMessage?> FindAsync(string id, CancellationToken cancellationToken) => database.ReadAsync(
        connection => connection
            .Statement($"SELECT {Columns}, body FROM poison WHERE id = $id")
            .Set("$id", id)
            .First(reader => Read(reader) with { Body = reader.Bytes(7) }),
        cancellationToken);

    public Task<bool> DeleteAsync(string id, CancellationToken cancellationToken) => database.WriteAsync(
        connection => connection.Statement("DELETE FROM poison WHERE id = $id").Set("$id", id).Execute() > 0, cancellationToken);

    private static Page<PoisonedMessage> List(StoreConnection connection, PageRequest page)
    {
        var found = connection
            .Statement($"SELECT {Columns} FROM poison WHERE id > $after ORDER BY id LIMIT $most")
            .Set("$after", page.After ?? "")
            .Set("$most", page.Size + 1)
            .All(Read);
        if (found.Count <= page.Size)
            return new Page<PoisonedMessage>(found, Next: null);
        found.RemoveAt(page.Size);
        return new Page<PoisonedMessage>(found, found[^1].Id);
    }

    private static bool IsId(string id) => id.Length is > 0 and <= LongestId && id.All(unit => char.IsAsciiLetterOrDigit(unit) || unit == '-');

    private static PoisonedMessage Read(SqliteDataReader reader) => new()
    {
        Id = reader.GetString(0),
        Reason = new OperationError(reader.GetString(1), reader.GetString(2)),
        Tries = reader.GetInt32(3),
        Body = ReadOnlyMemory<byte>.Empty,
        PoisonedAt = reader.Time(4),
        OperationId = reader.TextOrNull(5),
        ArticleId = reader.TextOrNull(6),
    };
}
