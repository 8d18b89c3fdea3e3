namespace Perspectives.Service.Storage.Sqlite;

/// <summary>Poison that goes with what it was for.</summary>
internal static class PoisonTable
{
    public static void RemoveOfOperation(StoreConnection connection, string operationId) =>
        connection.Statement("DELETE FROM poison WHERE operation_id = $id").Set("$id", operationId).Execute();

    /// <summary>Of the article itself and of the operations of its texts.</summary>
    public static void RemoveOfArticle(StoreConnection connection, long number, string articleId)
    {
        connection
            .Statement("DELETE FROM poison WHERE operation_id IN (SELECT operation_id FROM revisions WHERE article = $number)")
            .Set("$number", number)
            .Execute();
        connection.Statement("DELETE FROM poison WHERE article_id = $id").Set("$id", articleId).Execute();
    }
}
