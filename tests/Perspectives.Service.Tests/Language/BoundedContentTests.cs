using Perspectives.Service.Language;

namespace Perspectives.Service.Tests.Language;

public sealed class BoundedContentTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(99_999)]
    [InlineData(100_000)]
    public async Task What_is_not_too_long_is_read_whole(int length)
    {
        var bytes = new byte[length];
        Random.Shared.NextBytes(bytes);
        using var content = new StreamContent(new MemoryStream(bytes));
        Assert.Equal(bytes, (await BoundedContent.ReadAsync(content, 100_000, Cancelled))!.Value.ToArray());
    }

    [Fact]
    public async Task What_says_itself_that_it_is_too_long_is_not_read_at_all()
    {
        using var content = new ByteArrayContent(new byte[11]);
        Assert.Null(await BoundedContent.ReadAsync(content, 10, Cancelled));
    }

    [Fact]
    public async Task Of_what_has_no_end_not_much_more_is_read_than_may_be()
    {
        await using var endless = new Endless();
        using var content = new StreamContent(endless);
        Assert.Null(await BoundedContent.ReadAsync(content, 10_000_000, Cancelled));
        Assert.Equal(10_000_001, endless.Given);
    }

    private sealed class Endless : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Given += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
