using Perspectives.Service.Identity;
using Perspectives.Service.Storage.Tables.Questions;

namespace Perspectives.Service.Storage.Tables.Identity;

internal sealed class TableIdentityStore : IIdentityStore
{
    private readonly StorageAccount _account;
    private readonly NameRows _names;
    private readonly JoinWriter _joins;
    private readonly DecisionRows _decisions;

    public TableIdentityStore(StorageAccount account, TimeProvider time)
    {
        _account = account;
        _names = new NameRows(account.Identity);
        _joins = new JoinWriter(account, new IndexWriter(account, new Copies(account, new ArticleRows(account)), time));
        _decisions = new DecisionRows(account, _joins, time);
    }

    public async Task<IdentityDecision?> FindDecisionAsync(Sighting sighting, CancellationToken cancellationToken) =>
        await _decisions.FindAsync(sighting.ArticleId, sighting.OperationId, cancellationToken) is { IsMade: true, Decision: { } decision } ? decision : null;

    public async Task<IReadOnlyDictionary<string, KeptName>> ReadNamesAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken) =>
        (await Headers.ReadAsync(names, async name => (KeptName?)await _names.ReadAsync(name, cancellationToken), cancellationToken))
            .ToDictionary(static name => name.Key, static name => name.Value!, StringComparer.Ordinal);

    public async Task<bool> DecideAsync(
        IdentityDecision decision, IReadOnlyDictionary<string, KeptName> before, IReadOnlyDictionary<string, NameRecord> after, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var changed = after.Where(name => name.Value != before[name.Key].Record).ToArray();
        if (changed.Length > 0)
            await _decisions.PutAsync(decision, isMade: false, cancellationToken);
        foreach (var (name, record) in changed)
        {
            if (!await _names.WriteAsync(name, before[name].Tag, record, cancellationToken))
                return false;
        }

        await _joins.RenewAsync([.. after.SelectMany(name => JoinRules.Follow(name.Key, name.Value, now))], cancellationToken);
        await _decisions.PutAsync(decision, isMade: true, cancellationToken);
        return true;
    }

    public async Task<bool> RestoreNameAsync(string name, KeptName before, NameRecord after, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!await _names.WriteAsync(name, before.Tag, after, cancellationToken))
            return false;
        await _joins.RenewAsync([.. JoinRules.Follow(name, after, now)], cancellationToken);
        return true;
    }

    public async Task<JoinMap> ReadJoinsAsync(CancellationToken cancellationToken) => (await _account.Joins.ReadAsync(cancellationToken)).Map;

    public Task<(JoinOutcome Outcome, ActorJoin? Change)> ChangeJoinsAsync(
        Func<JoinMap, (JoinOutcome Outcome, ActorJoin? Change)> change, CancellationToken cancellationToken) => _joins.ChangeAsync(change, cancellationToken);
}
