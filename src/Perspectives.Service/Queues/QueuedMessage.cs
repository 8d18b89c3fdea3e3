namespace Perspectives.Service.Queues;

/// <summary>A message that is leased to this process: nobody else gets it until the lease ends.</summary>
/// <param name="Id">The same at every delivery.</param>
/// <param name="Body">The bytes as they were sent.</param>
/// <param name="DequeueCount">Deliveries so far, this one included.</param>
/// <param name="EnqueuedAt">When it was sent.</param>
/// <param name="Receipt">Proves the lease; a newer one is given when the lease is renewed.</param>
public sealed record QueuedMessage(string Id, ReadOnlyMemory<byte> Body, int DequeueCount, DateTimeOffset EnqueuedAt, string Receipt);
