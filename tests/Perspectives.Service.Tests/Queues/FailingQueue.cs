using System.Collections.Concurrent;
using Perspectives.Service.Queues;

namespace Perspectives.Service.Tests.Queues;

/// <summary>A real queue whose receivers meet with failures when the test wants it.</summary>
internal sealed class FailingQueue(IArticleQueue inner) : IArticleQueue
{
    private int _failuresToCome;
    private int _renewals;

    public IArticleQueue Inner => inner;

    public int FailuresToCome
    {
        get => Volatile.Read(ref _failuresToCome);
        set => Volatile.Write(ref _failuresToCome, value);
    }

    public int Renewals => Volatile.Read(ref _renewals);

    /// <summary>After how long each message that was given back was to come again.</summary>
    public ConcurrentQueue<TimeSpan> Delays { get; } = new();

    public int MaximumLength => inner.MaximumLength;

    public Task<string> EnqueueAsync(ReadOnlyMemory<byte> body, string? operationId, CancellationToken cancellationToken) => inner.EnqueueAsync(body, operationId, cancellationToken);

    public Task<IReadOnlyList<QueuedMessage>> ReceiveAsync(int most, TimeSpan lease, CancellationToken cancellationToken) => Failing(() => inner.ReceiveAsync(most, lease, cancellationToken));

    public Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken) => inner.WaitAsync(longest, cancellationToken);

    public async Task<QueuedMessage?> RenewAsync(QueuedMessage message, TimeSpan lease, CancellationToken cancellationToken)
    {
        var renewed = await inner.RenewAsync(message, lease, cancellationToken);
        Interlocked.Increment(ref _renewals);
        return renewed;
    }

    public Task<ReadOnlyMemory<byte>?> ReadAsync(QueuedMessage message, CancellationToken cancellationToken) => inner.ReadAsync(message, cancellationToken);

    public Task ForgetAsync(QueuedMessage message, CancellationToken cancellationToken) => inner.ForgetAsync(message, cancellationToken);

    public Task<bool> CompleteAsync(QueuedMessage message, CancellationToken cancellationToken) => Failing(() => inner.CompleteAsync(message, cancellationToken));

    public Task<bool> ReleaseAsync(QueuedMessage message, TimeSpan delay, CancellationToken cancellationToken)
    {
        Delays.Enqueue(delay);
        return Failing(() => inner.ReleaseAsync(message, delay, cancellationToken));
    }

    public Task<long> CountAsync(CancellationToken cancellationToken) => inner.CountAsync(cancellationToken);

    public Task<long?> FindPositionAsync(string operationId, CancellationToken cancellationToken) => inner.FindPositionAsync(operationId, cancellationToken);

    public Task<bool?> ContainsAsync(string operationId, CancellationToken cancellationToken) => inner.ContainsAsync(operationId, cancellationToken);

    // Every other call, so that each kind of call meets with one.
    private Task<T> Failing<T>(Func<Task<T>> call)
    {
        if (FailuresToCome == 0)
            return call();
        return Interlocked.Decrement(ref _failuresToCome) % 2 == 0 ? throw new IOException("The queue is out.") : call();
    }
}
