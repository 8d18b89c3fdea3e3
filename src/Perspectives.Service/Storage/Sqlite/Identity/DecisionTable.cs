using System.Text.Json;
using Perspectives.Service.Identity;
using Perspectives.Service.Storage.Documents;

namespace Perspectives.Service.Storage.Sqlite.Identity;

/// <summary>What was decided of texts. It goes with the text, and what the text has said of names with it.</summary>
internal static class DecisionTable
{
    public static IdentityDecision? Find(StoreConnection connection, string operationId) => connection
        .Statement("SELECT decision FROM identity_decisions WHERE operation_id = $id")
        .Set("$id", operationId)
        .First(static reader => JsonSerializer.Deserialize(reader.GetString(0), StoreJson.Readable.IdentityDecision));

    /// <summary>Keeps the decision, unless the text waits for no answer any more: then nobody will ask for it.</summary>
    public static void Add(StoreConnection connection, IdentityDecision decision, IEnumerable<KeyValuePair<string, NameRecord>> changed, DateTimeOffset now)
    {
        if (ArticleTable.FindByOperation(connection, decision.Sighting.OperationId) is not { Article.IsPending: true })
            return;
        connection
            .Statement("INSERT INTO identity_decisions (operation_id, article_id, decision) VALUES ($id, $article, $decision) ON CONFLICT DO UPDATE SET decision = excluded.decision")
            .Set("$id", decision.Sighting.OperationId)
            .Set("$article", decision.Sighting.ArticleId)
            .Set("$decision", JsonSerializer.Serialize(decision, StoreJson.Readable.IdentityDecision))
            .Execute();
        foreach (var (name, record) in changed)
        {
            NameTable.Write(connection, name, record);
            JoinTable.Renew(connection, JoinRules.Follow(name, record, now));
        }
    }

    /// <summary>Forgets the texts that the article has no more.</summary>
    public static void Collect(StoreConnection connection, string articleId, DateTimeOffset now)
    {
        var gone = connection
            .Statement(
                """
                SELECT decision FROM identity_decisions
                WHERE article_id = $article AND NOT EXISTS (SELECT 1 FROM revisions WHERE revisions.operation_id = identity_decisions.operation_id)
                """)
            .Set("$article", articleId)
            .All(static reader => JsonSerializer.Deserialize(reader.GetString(0), StoreJson.Readable.IdentityDecision)!);
        foreach (var decision in gone)
            Forget(connection, decision, now);
    }

    private static void Forget(StoreConnection connection, IdentityDecision decision, DateTimeOffset now)
    {
        connection.Statement("DELETE FROM identity_decisions WHERE operation_id = $id").Set("$id", decision.Sighting.OperationId).Execute();
        foreach (var name in decision.Names)
            Forget(connection, name, decision.Sighting.OperationId, now);
        foreach (var key in decision.Keys.Values.Where(BearerChoice.IsApart).Where(key => !IsAnswered(connection, key)))
            JoinTable.Renew(connection, [map => JoinRules.Drop(map, key)]);
    }

    private static void Forget(StoreConnection connection, string name, string operationId, DateTimeOffset now)
    {
        var record = NameTable.Read(connection, name).Record.Without(operationId);
        NameTable.Write(connection, name, record);
        JoinTable.Renew(connection, JoinRules.Follow(name, record, StoredTime.Rounded(now)));
        JoinTable.Renew(connection, JoinRules.Drop(name, record, JoinTable.Read(connection)));
    }

    private static bool IsAnswered(StoreConnection connection, string key) =>
        connection.Statement("SELECT EXISTS (SELECT 1 FROM answered_keys WHERE key = $key)").Set("$key", key).First(static reader => reader.GetBoolean(0));
}
