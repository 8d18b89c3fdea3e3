using Azure.Data.Tables;
using Perspectives.Service.Identity;

namespace Perspectives.Service.Storage.Tables.Identity;

/// <summary>Changes joins, and makes the sums that depend on them anew.</summary>
internal sealed class JoinWriter(StorageAccount account, IndexWriter index)
{
    /// <param name="change">What is to become of one of the joins; asked again where others were changed meanwhile.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    public Task<(JoinOutcome Outcome, ActorJoin? Change)> ChangeAsync(
        Func<JoinMap, (JoinOutcome Outcome, ActorJoin? Change)> change, CancellationToken cancellationToken) => Conflicts.UntilDoneAsync(
        async () =>
        {
            var reading = await account.Joins.ReadAsync(cancellationToken);
            var result = change(reading.Map);
            if (result is not (JoinOutcome.Done, { } join))
                return (true, result);
            if (await account.Joins.TryWriteAsync(reading, join, cancellationToken) is not { } unsettled)
                return (false, default);
            await SettleAsync(unsettled, cancellationToken);
            return (true, result);
        },
        cancellationToken);

    /// <summary>Renews joins for which articles are the evidence.</summary>
    public async Task RenewAsync(IReadOnlyCollection<Func<JoinMap, ActorJoin?>> renewals, CancellationToken cancellationToken)
    {
        if (renewals.Count == 0)
            return;
        var reading = await account.Joins.ReadAsync(cancellationToken);
        foreach (var renew in renewals.Where(renew => renew(reading.Map) is not null))
            await ChangeAsync(map => renew(map) is { } join ? (JoinOutcome.Done, join) : (JoinOutcome.Unchanged, null), cancellationToken);
    }

    /// <summary>Settles what was left so long ago that nobody is at it any more.</summary>
    public async Task FinishAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        foreach (var row in await account.Joins.ReadUnsettledAsync(cancellationToken).Where(row => row.Timestamp < before).ToListAsync(cancellationToken))
            await SettleAsync(row, cancellationToken);
    }

    private async Task SettleAsync(TableEntity unsettled, CancellationToken cancellationToken)
    {
        await index.SettleAsync(unsettled.ReadJson(TableJson.Readable.UnsettledJoin), cancellationToken);
        await account.Joins.RemoveUnsettledAsync(unsettled, cancellationToken);
    }
}
