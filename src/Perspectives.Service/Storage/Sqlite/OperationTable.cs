using Microsoft.Data.Sqlite;
using Perspectives.Service.Intake;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>The operations. A text that was sent has one, whatever became of its article since.</summary>
internal static class OperationTable
{
    private const string Columns = "o.id, o.article_id, o.revision, o.state, o.tries, o.error_code, o.error_message, o.created_at, o.started_at, o.finished_at";

    public static Operation? Find(StoreConnection connection, string id) =>
        connection.Statement($"SELECT {Columns} FROM operations o WHERE o.id = $id").Set("$id", id).First(Read);

    /// <summary>The operation that a submission was given, under its own name or because its content was there already; with its article's number.</summary>
    public static (Operation Operation, long Article)? FindGiven(StoreConnection connection, string id) => connection
        .Statement($"SELECT {Columns}, o.article FROM operations o WHERE o.id = ifnull((SELECT operation_id FROM operation_aliases WHERE id = $id), $id)")
        .Set("$id", id)
        .First(reader => ((Operation, long)?)(Read(reader), reader.GetInt64(10)));

    public static List<Operation> ListUnfinished(StoreConnection connection, DateTimeOffset createdBefore, int most) => connection
        .Statement($"SELECT {Columns} FROM operations o WHERE o.finished_at IS NULL AND o.created_at < $before ORDER BY o.created_at, o.id LIMIT $most")
        .Set("$before", createdBefore)
        .Set("$most", most)
        .All(Read);

    public static void Add(StoreConnection connection, string id, long article, string articleId, int revision, DateTimeOffset createdAt) => connection
        .Statement(
            """
            INSERT INTO operations (id, article_id, article, revision, state, tries, created_at)
            VALUES ($id, $articleId, $article, $revision, $queued, 0, $createdAt)
            """)
        .Set("$id", id)
        .Set("$articleId", articleId)
        .Set("$article", article)
        .Set("$revision", revision)
        .Set("$queued", (int)OperationState.Queued)
        .Set("$createdAt", createdAt)
        .Execute();

    public static void AddAlias(StoreConnection connection, string alias, string id) => connection
        .Statement("INSERT INTO operation_aliases (id, operation_id) VALUES ($alias, $id)")
        .Set("$alias", alias)
        .Set("$id", id)
        .Execute();

    /// <returns>Whether there was an unfinished one to begin.</returns>
    public static bool BeginTry(StoreConnection connection, string id, DateTimeOffset now) => connection
        .Statement("UPDATE operations SET state = $running, tries = tries + 1, started_at = $now WHERE id = $id AND finished_at IS NULL")
        .Set("$running", (int)OperationState.Running)
        .Set("$now", now)
        .Set("$id", id)
        .Execute() > 0;

    public static void EndTry(StoreConnection connection, string id, bool takeBack) => connection
        .Statement(
            """
            UPDATE operations SET state = $queued, tries = tries - $back, started_at = iif(tries = $back, NULL, started_at)
            WHERE id = $id AND state = $running
            """)
        .Set("$queued", (int)OperationState.Queued)
        .Set("$running", (int)OperationState.Running)
        .Set("$back", takeBack ? 1 : 0)
        .Set("$id", id)
        .Execute();

    /// <returns>Whether there was an unfinished one to end.</returns>
    public static bool Finish(StoreConnection connection, string id, OperationError? error, DateTimeOffset now) => connection
        .Statement(
            """
            UPDATE operations SET state = $state, error_code = $code, error_message = $message, finished_at = $now
            WHERE id = $id AND finished_at IS NULL
            """)
        .Set("$state", (int)(error is null ? OperationState.Succeeded : OperationState.Failed))
        .Set("$code", error?.Code)
        .Set("$message", error?.Message)
        .Set("$now", now)
        .Set("$id", id)
        .Execute() > 0;

    /// <returns>Whether it had failed and its text is still the last one of its article.</returns>
    public static bool Revive(StoreConnection connection, string id) => connection
        .Statement(
            """
            UPDATE operations SET state = $queued, tries = 0, error_code = NULL, error_message = NULL, started_at = NULL, finished_at = NULL
            WHERE id = $id AND state = $failed AND EXISTS (SELECT 1 FROM articles a WHERE a.number = operations.article AND a.operation_id = $id)
            """)
        .Set("$queued", (int)OperationState.Queued)
        .Set("$failed", (int)OperationState.Failed)
        .Set("$id", id)
        .Execute() > 0;

    private static Operation Read(SqliteDataReader reader) => new()
    {
        Id = reader.GetString(0),
        ArticleId = reader.GetString(1),
        Revision = reader.GetInt32(2),
        State = (OperationState)reader.GetInt32(3),
        Tries = reader.GetInt32(4),
        Error = reader.IsDBNull(5) ? null : new OperationError(reader.GetString(5), reader.GetString(6)),
        CreatedAt = reader.Time(7),
        StartedAt = reader.TimeOrNull(8),
        FinishedAt = reader.TimeOrNull(9),
    };
}
