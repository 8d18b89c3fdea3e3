namespace Perspectives.Cli.Output;

/// <summary>
/// Standard error that never fails: where it is closed or its disk is full, what is said there is lost, and nothing else. A server must not end because
/// nobody keeps its log.
/// </summary>
internal sealed class UnheardErrors(Stream error) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            error.Write(buffer);
        }
        catch (Exception unheard) when (IsUnheard(unheard))
        {
        }
    }

    public override void Flush()
    {
        try
        {
            error.Flush();
        }
        catch (Exception unheard) when (IsUnheard(unheard))
        {
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    // A handle that is closed is answered with "access denied".
    private static bool IsUnheard(Exception failure) => failure is IOException or UnauthorizedAccessException or ObjectDisposedException;
}
