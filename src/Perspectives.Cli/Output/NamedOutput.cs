using Perspectives.Service;

namespace Perspectives.Cli.Output;

/// <summary>A stream to write to that says by its name which it was when the system refuses. Closes the other one.</summary>
/// <param name="output">Where it is written.</param>
/// <param name="name">As the caller knows it.</param>
internal sealed class NamedOutput(Stream output, string name) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => output.CanWrite;

    public override long Length => output.Length;

    public override long Position
    {
        get => output.Position;
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            output.Write(buffer);
        }
        catch (Exception refused) when (IsTold(refused))
        {
            throw Refusal(refused);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            await output.WriteAsync(buffer, cancellationToken);
        }
        catch (Exception refused) when (IsTold(refused))
        {
            throw Refusal(refused);
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
        try
        {
            output.Flush();
        }
        catch (Exception refused) when (IsTold(refused))
        {
            throw Refusal(refused);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            output.Dispose();
        base.Dispose(disposing);
    }

    // Whoever read a pipe may have gone, which is no fault.
    private static bool IsTold(Exception refused) => refused is UnauthorizedAccessException or IOException && refused.HResult != CommandFailure.BrokenPipe;

    private UnwrittenException Refusal(Exception refused) => new($"{name} cannot be written: {FileFault.Describe(refused)}. Make room, or write to another place.", refused);
}
