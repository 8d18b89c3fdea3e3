namespace Perspectives.Service.Intake;

/// <summary>Which operation a client's Idempotency-Key stands for, kept for 24 hours.</summary>
public interface IIdempotencyStore
{
    /// <summary>Ties the key to the operation, unless it is tied already.</summary>
    /// <param name="key">The client's key, made unique among clients; at most 256 UTF-16 units.</param>
    /// <param name="request">What the key was sent with.</param>
    /// <param name="now">Keys tied more than 24 hours before are forgotten.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    /// <returns>What the key is tied to: the given request, or the earlier one.</returns>
    Task<IdempotentRequest> ReserveAsync(string key, IdempotentRequest request, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Ties a reserved key to another operation, because its request turned out to be for content that had one already. Its 24 hours go on.</summary>
    Task MoveAsync(string key, string operationId, CancellationToken cancellationToken);
}
