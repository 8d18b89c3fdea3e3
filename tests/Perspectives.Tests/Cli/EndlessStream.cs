namespace Perspectives.Tests.Cli;

/// <summary>One byte without end, as /dev/zero gives zeros.</summary>
/// <param name="begin">What comes first.</param>
/// <param name="endless">What comes then.</param>
internal sealed class EndlessStream(string begin = "", char endless = (char)0) : Stream
{
    private byte[] _begin = System.Text.Encoding.UTF8.GetBytes(begin);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_begin.Length == 0)
        {
            buffer.Fill((byte)endless);
            return buffer.Length;
        }

        var length = Math.Min(buffer.Length, _begin.Length);
        _begin.AsSpan(0, length).CopyTo(buffer);
        _begin = _begin[length..];
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
