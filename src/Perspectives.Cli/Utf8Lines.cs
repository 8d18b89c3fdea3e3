using System.Buffers;

namespace Perspectives.Cli;

/// <summary>Reads a stream line by line and holds no more than one line of it.</summary>
internal static class Utf8Lines
{
    /// <summary>Bytes that a line may have: an article of the greatest length with every letter escaped, and as much again for other fields.</summary>
    public const int MaximumLength = 16 * 1024 * 1024;

    private const int BlockLength = 64 * 1024;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static IEnumerable<Utf8Line> Read(Stream stream)
    {
        var block = new byte[BlockLength];
        var line = new LineBuffer();
        for (var read = stream.Read(block); read > 0; read = stream.Read(block))
        {
            var start = 0;
            for (var end = Array.IndexOf(block, (byte)'\n', 0, read); end >= 0; end = Array.IndexOf(block, (byte)'\n', start, read - start))
            {
                line.Append(block.AsSpan(start..(end + 1)));
                yield return line.Take();
                start = end + 1;
            }

            line.Append(block.AsSpan(start..read));
        }

        if (line.Length > 0)
            yield return line.Take();
    }

    private sealed class LineBuffer
    {
        private readonly ArrayBufferWriter<byte> _bytes = new();
        private int _taken;

        public long Length { get; private set; }

        /// <summary>What goes beyond the limit is counted and dropped.</summary>
        public void Append(ReadOnlySpan<byte> bytes)
        {
            Length += bytes.Length;
            if (Length <= MaximumLength)
                _bytes.Write(bytes);
        }

        public Utf8Line Take()
        {
            var line = new Utf8Line(++_taken, Length > MaximumLength ? [] : Content(), Length);
            _bytes.ResetWrittenCount();
            Length = 0;
            return line;
        }

        private byte[] Content()
        {
            var content = _bytes.WrittenSpan.TrimEnd("\r\n"u8);
            return (_taken == 1 && content.StartsWith(ByteOrderMark) ? content[ByteOrderMark.Length..] : content).ToArray();
        }
    }
}
