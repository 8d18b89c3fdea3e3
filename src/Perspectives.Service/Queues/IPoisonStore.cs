using Perspectives.Service.Storage;

namespace Perspectives.Service.Queues;

/// <summary>The truth about poison: messages that cannot be worked on, until an administrator replays or deletes them.</summary>
public interface IPoisonStore
{
    /// <summary>Keeps the message; under an id that is known, nothing is changed.</summary>
    Task AddAsync(PoisonedMessage message, CancellationToken cancellationToken);

    /// <summary>Newest first, with empty bodies: all of a page together may be larger than memory.</summary>
    /// <exception cref="InvalidPositionException">The page is to begin where none of this list begins.</exception>
    Task<Page<PoisonedMessage>> ListAsync(PageRequest page, CancellationToken cancellationToken);

    Task<PoisonedMessage?> FindAsync(string id, CancellationToken cancellationToken);

    /// <returns>False where the id is unknown.</returns>
    Task<bool> DeleteAsync(string id, CancellationToken cancellationToken);
}
