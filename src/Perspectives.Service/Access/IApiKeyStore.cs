namespace Perspectives.Service.Access;

public interface IApiKeyStore
{
    Task AddAsync(ApiKey key, CancellationToken cancellationToken);

    Task<ApiKey?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>All, revoked ones too, oldest first.</summary>
    Task<IReadOnlyList<ApiKey>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Revoked for good; a key that was revoked keeps its time.</summary>
    /// <returns>False where the id is unknown.</returns>
    Task<bool> RevokeAsync(string id, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>
    /// Whether a key was ever made, revoked ones too: before that only this machine is served, without keys. Revoking the last key therefore closes the
    /// service and does not open it.
    /// </summary>
    Task<bool> AnyAsync(CancellationToken cancellationToken);

    /// <summary>The key that signs continuation tokens, made at the first call and the same for all processes on this store; 32 bytes.</summary>
    Task<ReadOnlyMemory<byte>> GetSigningKeyAsync(CancellationToken cancellationToken);
}
