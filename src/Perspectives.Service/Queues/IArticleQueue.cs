namespace Perspectives.Service.Queues;

/// <summary>
/// Work to be done, delivered at least once, oldest first as far as leases allow. A message that is neither completed nor released comes again when
/// its lease ends. Messages never expire.
/// </summary>
public interface IArticleQueue
{
    /// <summary>The most bytes of a message's body.</summary>
    int MaximumLength { get; }

    /// <param name="body">At most <see cref="MaximumLength"/> bytes.</param>
    /// <param name="operationId">The operation that the message is for, by which its position can be found; null for an article that was dropped.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    /// <returns>The message's id. When the task ends the message is durable.</returns>
    Task<string> EnqueueAsync(ReadOnlyMemory<byte> body, string? operationId, CancellationToken cancellationToken);

    /// <summary>Leases the oldest free messages; none where the queue has none. Does not wait.</summary>
    Task<IReadOnlyList<QueuedMessage>> ReceiveAsync(int most, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>Waits until there may be a free message, at most as long as given.</summary>
    Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken);

    /// <summary>Lets the lease end so long from now.</summary>
    /// <returns>The message with its new receipt; null where the lease was lost.</returns>
    Task<QueuedMessage?> RenewAsync(QueuedMessage message, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>What the message says: its body, or the text to which that points where it was too long to be sent.</summary>
    /// <returns>Null where it points to nothing: the message was done before, or nobody has put anything there.</returns>
    Task<ReadOnlyMemory<byte>?> ReadAsync(QueuedMessage message, CancellationToken cancellationToken);

    /// <summary>Removes what the message points to, if it does. The work is done; the message itself is completed after it.</summary>
    Task ForgetAsync(QueuedMessage message, CancellationToken cancellationToken);

    /// <summary>Takes the message out for good.</summary>
    /// <returns>False where the lease was lost.</returns>
    Task<bool> CompleteAsync(QueuedMessage message, CancellationToken cancellationToken);

    /// <summary>Gives the message back, to come again after the delay.</summary>
    /// <returns>False where the lease was lost.</returns>
    Task<bool> ReleaseAsync(QueuedMessage message, TimeSpan delay, CancellationToken cancellationToken);

    /// <summary>Messages that wait or are leased; an approximation where the queue is shared between machines.</summary>
    Task<long> CountAsync(CancellationToken cancellationToken);

    /// <summary>How many messages are to be delivered before the operation's, 0 for the next one; null where it is leased, not in the queue, or the queue cannot tell.</summary>
    Task<long?> FindPositionAsync(string operationId, CancellationToken cancellationToken);

    /// <summary>Whether a message for the operation waits or is leased; null where the queue cannot tell.</summary>
    Task<bool?> ContainsAsync(string operationId, CancellationToken cancellationToken);
}
