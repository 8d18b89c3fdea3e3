using System.Buffers;
using Perspectives.Service;

namespace Perspectives.Cli;

/// <summary>Reads a stream line by line and holds no more than one line of it.</summary>
internal static class Utf8Lines
{
    /// <summary>Bytes that a line may have: an article of the greatest length with every letter escaped, and as much again for other fields.</summary>
    public const int MaximumLength = 16 * 1024 * 1024;

    private const int BlockLength = 64 * 1024;

    /// <summary>Bytes of a line that are read to find its end. A device or a pipe may have none.</summary>
    public const long LongestSearch = 1L << 30;

    /// <summary>Bytes of blank lines in a row, that many again, after which nothing more is expected of a pipe.</summary>
    public const int LongestBlank = MaximumLength;

    /// <param name="stream">What is read.</param>
    /// <param name="begun">What has been read of it already.</param>
    /// <param name="maximumLength">Bytes that a line may have.</param>
    public static IEnumerable<Utf8Line> Read(Stream stream, ReadOnlyMemory<byte> begun = default, int maximumLength = MaximumLength)
    {
        var line = new LineBuffer(maximumLength);
        long blank = 0;
        foreach (var block in Blocks(stream, begun))
        {
            var rest = block;
            for (var end = rest.Span.IndexOf((byte)'\n'); end >= 0; end = rest.Span.IndexOf((byte)'\n'))
            {
                line.Append(rest.Span[..(end + 1)]);
                rest = rest[(end + 1)..];
                var taken = line.Take();
                blank = taken.IsBlank ? blank + taken.Length : 0;
                if (blank > LongestBlank)
                {
                    yield return taken with { IsTooLong = true, EndsBlanks = true };
                    yield break;
                }

                yield return taken;
            }

            line.Append(rest.Span);
            if (line.Length > LongestSearch)
            {
                yield return line.Take() with { HasNoEnd = true };
                yield break;
            }
        }

        if (line.Length > 0)
            yield return line.Take();
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Blocks(Stream stream, ReadOnlyMemory<byte> begun)
    {
        yield return begun;
        var block = new byte[BlockLength];
        for (var read = stream.Read(block); read > 0; read = stream.Read(block))
            yield return block.AsMemory(0, read);
    }

    private sealed class LineBuffer(int maximumLength)
    {
        private readonly ArrayBufferWriter<byte> _bytes = new();
        private int _taken;

        public long Length { get; private set; }

        /// <summary>What goes beyond the limit is counted and dropped.</summary>
        public void Append(ReadOnlySpan<byte> bytes)
        {
            Length += bytes.Length;
            if (Length <= maximumLength)
                _bytes.Write(bytes);
        }

        public Utf8Line Take()
        {
            var isTooLong = Length > maximumLength;
            var line = new Utf8Line(++_taken, isTooLong ? [] : Content(), Length, isTooLong);
            _bytes.ResetWrittenCount();
            Length = 0;
            return line;
        }

        private byte[] Content()
        {
            var content = _bytes.WrittenSpan.TrimEnd("\r\n"u8);
            return (_taken == 1 ? Utf8Mark.TakeOff(content) : content).ToArray();
        }
    }
}
