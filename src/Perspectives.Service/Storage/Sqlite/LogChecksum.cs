using System.Buffers.Binary;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>The checksum of SQLite's log (https://www.sqlite.org/fileformat2.html#checksum_algorithm).</summary>
internal readonly record struct LogChecksum(uint First, uint Second)
{
    public static LogChecksum Read(ReadOnlySpan<byte> bytes) => new(BinaryPrimitives.ReadUInt32BigEndian(bytes), BinaryPrimitives.ReadUInt32BigEndian(bytes[4..]));

    /// <param name="bytes">A whole number of eight.</param>
    /// <param name="isBigEndian">How the log's own machine orders the bytes of a number.</param>
    public LogChecksum Add(ReadOnlySpan<byte> bytes, bool isBigEndian)
    {
        var (first, second) = (First, Second);
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            first += Read(bytes, isBigEndian) + second;
            second += Read(bytes[4..], isBigEndian) + first;
        }

        return new LogChecksum(first, second);
    }

    private static uint Read(ReadOnlySpan<byte> bytes, bool isBigEndian) =>
        isBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);
}
