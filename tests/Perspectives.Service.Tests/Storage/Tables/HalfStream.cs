using System.Text;

namespace Perspectives.Service.Tests.Storage.Tables;

/// <summary>An answer of which only the beginning comes.</summary>
internal sealed class HalfStream(string beginning) : MemoryStream(Encoding.UTF8.GetBytes(beginning))
{
    public override int Read(byte[] buffer, int offset, int count) => Cut(base.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Cut(base.Read(buffer));

    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        Cut(await base.ReadAsync(buffer.AsMemory(offset, count), cancellationToken));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => Cut(await base.ReadAsync(buffer, cancellationToken));

    public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
    {
        await base.CopyToAsync(destination, bufferSize, cancellationToken);
        Cut(0);
    }

    private static int Cut(int read) => read > 0 ? read : throw new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely.");
}
