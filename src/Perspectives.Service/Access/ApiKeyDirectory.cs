using System.Collections.Concurrent;
using Perspectives.Service.Storage;

namespace Perspectives.Service.Access;

/// <summary>
/// The store's keys, remembered for <see cref="Freshness"/>, so that no request waits for the store and a revoked key is refused within that time
/// everywhere. Ids that no key has are not remembered: guessing fills no memory, and a new key is known at once.
/// </summary>
internal sealed class ApiKeyDirectory(IApiKeyStore store, TimeProvider clock)
{
    public static readonly TimeSpan Freshness = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, KnownKey> _known = new(StringComparer.Ordinal);
    private KnownAbsence? _absence;
    private volatile bool _anyMade;

    /// <returns>The key that is valid and has this secret; null where there is none.</returns>
    /// <exception cref="KeysUnreadableException">Nobody may be let in then.</exception>
    public async ValueTask<ApiKey?> FindAsync(ApiKeySecret secret, CancellationToken cancellationToken)
    {
        var key = await FindByIdAsync(secret.Id, cancellationToken);
        return key is { RevokedAt: null } && secret.Matches(key.SecretHash.Span) ? key : null;
    }

    /// <inheritdoc cref="IApiKeyStore.AnyAsync"/>
    /// <exception cref="KeysUnreadableException">Nobody may be let in then.</exception>
    public async ValueTask<bool> AnyAsync(CancellationToken cancellationToken)
    {
        if (_anyMade)
            return true;
        if (Volatile.Read(ref _absence) is { } absence && IsFresh(absence.ReadAt))
            return false;
        var readAt = clock.GetTimestamp();
        _anyMade = await AskAsync(store.AnyAsync(cancellationToken));
        Volatile.Write(ref _absence, new KnownAbsence(readAt));
        return _anyMade;
    }

    private async ValueTask<ApiKey?> FindByIdAsync(string id, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(id, out var known) && IsFresh(known.ReadAt))
            return known.Key;
        var readAt = clock.GetTimestamp();
        var key = await AskAsync(store.FindAsync(id, cancellationToken));
        if (key is null)
            _known.TryRemove(id, out _);
        else
            _known[id] = new KnownKey(key, readAt);
        return key;
    }

    private static async Task<T> AskAsync<T>(Task<T> answer)
    {
        try
        {
            return await answer;
        }
        catch (StoreException failure) when (!failure.IsAway)
        {
            throw new KeysUnreadableException(failure);
        }
    }

    private bool IsFresh(long readAt) => clock.GetElapsedTime(readAt) < Freshness;

    private sealed record KnownKey(ApiKey Key, long ReadAt);

    private sealed record KnownAbsence(long ReadAt);
}
