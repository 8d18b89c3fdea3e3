using Perspectives.Service.Intake;

namespace Perspectives.Service.Tests.Queues;

/// <summary>Work that goes on until the test lets it end.</summary>
internal sealed class HeldWork : IDisposable
{
    private readonly SemaphoreSlim _released = new(0);
    private int _started;
    private int _ended;
    private int _cancelled;

    public int Started => Volatile.Read(ref _started);

    public int Cancelled => Volatile.Read(ref _cancelled);

    public int Running => Started - Volatile.Read(ref _ended);

    public void ReleaseOne() => _released.Release();

    public void ReleaseAll() => _released.Release(1_000_000);

    public void Dispose() => _released.Dispose();

    public async Task<MessageOutcome> RunAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _started);
        try
        {
            await _released.WaitAsync(cancellationToken);
            return new MessageOutcome(MessageEnd.Answered);
        }
        catch (OperationCanceledException)
        {
            Interlocked.Increment(ref _cancelled);
            throw;
        }
        finally
        {
            Interlocked.Increment(ref _ended);
        }
    }
}
