using Azure.Data.Tables;
using Perspectives.Service.Identity;
using Perspectives.Service.Storage.Indexing;
using Perspectives.Service.Storage.Tables.Indexing;

namespace Perspectives.Service.Storage.Tables.Identity;

/// <summary>
/// What was decided of texts: a row beside the text, which is there before the first record of a name has something of it, and goes after the last has not.
/// </summary>
internal sealed class DecisionRows(StorageAccount account, JoinWriter joins, TimeProvider time)
{
    private readonly NameRows _names = new(account.Identity);
    private readonly Ledger<ActorEntry, ActorMonth, ActorRecord> _actors = new(account.Actors, ActorRecord.Rules);

    public async Task<DecisionRecord?> FindAsync(string articleId, string operationId, CancellationToken cancellationToken) =>
        (await account.Articles.FindAsync(ArticleRows.Partition(articleId), ArticleRows.NamesKey(operationId), cancellationToken))?.ReadJson(TableJson.Readable.DecisionRecord);

    public Task PutAsync(IdentityDecision decision, bool isMade, CancellationToken cancellationToken) => account.Articles.PutAsync(
        new TableEntity(ArticleRows.Partition(decision.Sighting.ArticleId), ArticleRows.NamesKey(decision.Sighting.OperationId))
            .WithJson(new DecisionRecord(decision, isMade), TableJson.Readable.DecisionRecord),
        cancellationToken);

    /// <summary>Takes out of the records of names what the text has said.</summary>
    public async Task ForgetAsync(string articleId, string operationId, CancellationToken cancellationToken)
    {
        if (await FindAsync(articleId, operationId, cancellationToken) is not { Decision: { } decision })
            return;
        foreach (var name in decision.Names)
        {
            var record = await ForgetNameAsync(name, operationId, cancellationToken);
            var map = (await account.Joins.ReadAsync(cancellationToken)).Map;
            await joins.RenewAsync([.. JoinRules.Follow(name, record, StoredTime.Rounded(time.GetUtcNow())), .. JoinRules.Drop(name, record, map)], cancellationToken);
        }

        foreach (var key in decision.Keys.Values.Where(BearerChoice.IsApart))
        {
            if (!await _actors.ReadEntriesAsync([key], TimeBounds.Of(TimeRange.All), cancellationToken).AnyAsync(cancellationToken))
                await joins.RenewAsync([map => JoinRules.Drop(map, key)], cancellationToken);
        }
    }

    private Task<NameRecord> ForgetNameAsync(string name, string operationId, CancellationToken cancellationToken) => Conflicts.UntilDoneAsync(
        async () =>
        {
            var kept = await _names.ReadAsync(name, cancellationToken);
            var record = kept.Record.Without(operationId);
            return (await _names.WriteAsync(name, kept.Tag, record, cancellationToken), record);
        },
        cancellationToken);
}
