using System.Text;

namespace Perspectives.Service.Tests.Cli;

/// <summary>Standard output or error of a command that is still running: it can be read while it is written.</summary>
internal sealed class OutputBuffer : Stream
{
    private readonly MemoryStream _written = new();
    private readonly Lock _lock = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override string ToString()
    {
        lock (_lock)
            return Encoding.UTF8.GetString(_written.ToArray());
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        lock (_lock)
            _written.Write(buffer, offset, count);
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
