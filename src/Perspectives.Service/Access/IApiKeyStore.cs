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

    /// <summary>Whether there is a valid key: without one only loopback is served.</summary>
    Task<bool> AnyAsync(CancellationToken cancellationToken);

    /// <summary>The key that signs continuation tokens, made at the first call and the same for all processes on this store; 32 bytes.</summary>
    Task<ReadOnlyMemory<byte>> GetSigningKeyAsync(CancellationToken cancellationToken);
}
