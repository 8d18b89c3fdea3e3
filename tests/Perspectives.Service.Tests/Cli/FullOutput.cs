namespace Perspectives.Service.Tests.Cli;

/// <summary>Standard output on a disk that is full.</summary>
/// <param name="refusing">Called when something is to be written.</param>
internal sealed class FullOutput(Action? refusing = null) : MemoryStream
{
    public override void Write(byte[] buffer, int offset, int count) => throw Refuse();

    public override void Write(ReadOnlySpan<byte> buffer) => throw Refuse();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw Refuse();

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw Refuse();

    private IOException Refuse()
    {
        refusing?.Invoke();
        return new IOException("No space left on device.");
    }
}
