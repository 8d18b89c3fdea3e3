using Perspectives.Service.Queues;
using Perspectives.Service.Queues.Storage;

namespace Perspectives.Service.Storage.Tables;

internal sealed class TablePoisonStore(StorageAccount account) : IPoisonStore
{
    private const int LongestId = 64;

    private readonly PoisonRows _rows = new(account);
    private readonly PoisonNotices _notices = new(account.PoisonQueue);

    public async Task AddAsync(PoisonedMessage message, CancellationToken cancellationToken)
    {
        if (await _rows.IsKnownAsync(message.Id, cancellationToken))
            return;
        // First: a crash between the two gives a notice twice rather than none.
        await _notices.SendAsync(message.Id, cancellationToken);
        await _rows.AddAsync(message, cancellationToken);
    }

    public async Task<Page<PoisonedMessage>> ListAsync(PageRequest page, CancellationToken cancellationToken)
    {
        if (page.After is { } after && !IsId(after))
            throw new InvalidPositionException();
        var found = await _rows.ListAsync(page.After, page.Size + 1, cancellationToken);
        if (found.Count <= page.Size)
            return new Page<PoisonedMessage>(found, Next: null);
        found.RemoveAt(page.Size);
        return new Page<PoisonedMessage>(found, found[^1].Id);
    }

    public Task<PoisonedMessage?> FindAsync(string id, CancellationToken cancellationToken) => _rows.FindAsync(id, cancellationToken);

    public Task<bool> DeleteAsync(string id, CancellationToken cancellationToken) => _rows.RemoveAsync(id, cancellationToken);

    private static bool IsId(string id) => id.Length is > 0 and <= LongestId && id.All(static unit => char.IsAsciiLetterOrDigit(unit) || unit == '-');
}
