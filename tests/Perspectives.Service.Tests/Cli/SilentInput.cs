namespace Perspectives.Service.Tests.Cli;

/// <summary>Standard input on which nothing comes, until it is disposed of.</summary>
/// <param name="reading">Called when somebody waits for something to come.</param>
internal sealed class SilentInput(Action reading) : MemoryStream
{
    private readonly ManualResetEventSlim _end = new();

    public override int Read(byte[] buffer, int offset, int count) => Wait();

    public override int Read(Span<byte> buffer) => Wait();

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.FromResult(Wait());

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Wait());

    public override int ReadByte()
    {
        Wait();
        return -1;
    }

    protected override void Dispose(bool disposing)
    {
        _end.Set();
        base.Dispose(disposing);
    }

    private int Wait()
    {
        reading();
        _end.Wait();
        return 0;
    }
}
