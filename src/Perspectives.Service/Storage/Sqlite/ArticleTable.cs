using Perspectives.Articles;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>The articles. Whatever changes a row in a way that a reader can see, changes its version.</summary>
internal static class ArticleTable
{
    public static ArticleRow? Find(StoreConnection connection, string id) =>
        connection.Statement($"SELECT {ArticleRow.Columns} FROM {ArticleRow.Tables} WHERE a.id = $id").Set("$id", id).First(ArticleRow.Read);

    public static ArticleRow? Find(StoreConnection connection, long number) =>
        connection.Statement($"SELECT {ArticleRow.Columns} FROM {ArticleRow.Tables} WHERE a.number = $number").Set("$number", number).First(ArticleRow.Read);

    /// <summary>The article whose last text the operation is for.</summary>
    public static ArticleRow? FindByOperation(StoreConnection connection, string operationId) => connection
        .Statement($"SELECT {ArticleRow.Columns} FROM operations o CROSS JOIN {ArticleRow.Tables} WHERE o.id = $id AND a.number = o.article AND a.operation_id = $id")
        .Set("$id", operationId)
        .First(ArticleRow.Read);

    /// <returns>The new row's number.</returns>
    public static long Add(StoreConnection connection, Article article, string operationId, DateTimeOffset acceptedAt) => Describe(
        connection.Statement(
            """
            INSERT INTO articles (id, change, state, revision, last_revision, revision_count, is_pending, operation_id, title, outlet, published_at, tags,
                language, length, accepted_at, statement_count, actor_count)
            VALUES ($id, 1, $queued, 0, 1, 1, 1, $operationId, $title, $outlet, $publishedAt, $tags, $language, $length, $acceptedAt, 0, 0)
            RETURNING number
            """),
        article,
        article.PublishedAt ?? acceptedAt)
        .Set("$id", article.Id)
        .Set("$queued", (int)ArticleState.Queued)
        .Set("$operationId", operationId)
        .Set("$acceptedAt", acceptedAt)
        .First(reader => reader.GetInt64(0));

    /// <summary>Gives the article a pending text under a new number.</summary>
    public static void Revise(StoreConnection connection, long number, string operationId) => connection
        .Statement(
            """
            UPDATE articles SET change = change + 1, revision_count = revision_count + 1, last_revision = revision_count + 1, is_pending = 1,
                operation_id = $operationId, state = iif(revision = 0, $queued, state) WHERE number = $number
            """)
        .Set("$operationId", operationId)
        .Set("$queued", (int)ArticleState.Queued)
        .Set("$number", number)
        .Execute();

    /// <summary>Says of an article that has no answer yet what its pending text says of it.</summary>
    public static void DescribePending(StoreConnection connection, long number, Article article, DateTimeOffset publishedAt) => Describe(
        connection.Statement(
            """
            UPDATE articles SET title = $title, outlet = $outlet, published_at = $publishedAt, tags = $tags, language = $language, length = $length
            WHERE number = $number
            """),
        article,
        publishedAt)
        .Set("$number", number)
        .Execute();

    /// <summary>Makes the answered text the last one again.</summary>
    public static void Withdraw(StoreConnection connection, long number, string operationId) => connection
        .Statement("UPDATE articles SET change = change + 1, last_revision = revision, is_pending = 0, operation_id = $operationId WHERE number = $number")
        .Set("$operationId", operationId)
        .Set("$number", number)
        .Execute();

    public static void Publish(StoreConnection connection, long number, Article article, (int Statements, int Actors) counts, DateTimeOffset now) => Describe(
        connection.Statement(
            """
            UPDATE articles SET change = change + 1, state = $answered, revision = last_revision, is_pending = 0, title = $title, outlet = $outlet,
                published_at = $publishedAt, tags = $tags, language = $language, length = $length, answered_at = $now, statement_count = $statements,
                actor_count = $actors WHERE number = $number
            """),
        article,
        article.PublishedAt!.Value)
        .Set("$answered", (int)ArticleState.Answered)
        .Set("$now", now)
        .Set("$statements", counts.Statements)
        .Set("$actors", counts.Actors)
        .Set("$number", number)
        .Execute();

    /// <summary>Says that the last text waits for its answer, or that there will be none.</summary>
    public static void SetPending(StoreConnection connection, long number, bool isPending) => connection
        .Statement("UPDATE articles SET change = change + 1, is_pending = $isPending, state = iif(revision = 0, $state, state) WHERE number = $number")
        .Set("$isPending", isPending ? 1 : 0)
        .Set("$state", (int)(isPending ? ArticleState.Queued : ArticleState.Failed))
        .Set("$number", number)
        .Execute();

    public static void Remove(StoreConnection connection, long number) =>
        connection.Statement("DELETE FROM articles WHERE number = $number").Set("$number", number).Execute();

    private static PreparedStatement Describe(PreparedStatement statement, Article article, DateTimeOffset publishedAt) => statement
        .Set("$title", article.Title)
        .Set("$outlet", article.Outlet)
        .Set("$publishedAt", publishedAt)
        .Set("$tags", ArticleRow.WriteTags(article.Tags))
        .Set("$language", article.Language)
        .Set("$length", article.Text.Length);
}
