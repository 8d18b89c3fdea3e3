using Perspectives.Service.Identity;

namespace Perspectives.Service.Storage.Sqlite.Identity;

internal sealed class SqliteIdentityStore(SqliteDatabase database) : IIdentityStore
{
    public Task<IdentityDecision?> FindDecisionAsync(Sighting sighting, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => DecisionTable.Find(connection, sighting.OperationId), cancellationToken);

    public Task<IReadOnlyDictionary<string, KeptName>> ReadNamesAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken) => database.ReadAsync(
        IReadOnlyDictionary<string, KeptName> (connection) => names.ToDictionary(static name => name, name => NameTable.Read(connection, name), StringComparer.Ordinal),
        cancellationToken);

    public Task<bool> DecideAsync(
        IdentityDecision decision, IReadOnlyDictionary<string, KeptName> before, IReadOnlyDictionary<string, NameRecord> after, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var changed = after.Where(name => name.Value != before[name.Key].Record).ToArray();
        return database.WriteAsync(
            connection =>
            {
                if (Array.Exists(changed, name => NameTable.Read(connection, name.Key).Tag != before[name.Key].Tag))
                    return false;
                DecisionTable.Add(connection, decision, changed, now);
                return true;
            },
            cancellationToken);
    }

    public Task<bool> RestoreNameAsync(string name, KeptName before, NameRecord after, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        connection =>
        {
            if (NameTable.Read(connection, name).Tag != before.Tag)
                return false;
            NameTable.Write(connection, name, after);
            JoinTable.Renew(connection, JoinRules.Follow(name, after, now));
            return true;
        },
        cancellationToken);

    public Task<JoinMap> ReadJoinsAsync(CancellationToken cancellationToken) => database.ReadAsync(JoinTable.Read, cancellationToken);

    public Task<(JoinOutcome Outcome, ActorJoin? Change)> ChangeJoinsAsync(
        Func<JoinMap, (JoinOutcome Outcome, ActorJoin? Change)> change, CancellationToken cancellationToken) => database.WriteAsync(
        connection =>
        {
            var result = change(JoinTable.Read(connection));
            if (result is (JoinOutcome.Done, { } join))
                JoinTable.Change(connection, join);
            return result;
        },
        cancellationToken);
}
