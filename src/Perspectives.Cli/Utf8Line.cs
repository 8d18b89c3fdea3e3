namespace Perspectives.Cli;

/// <summary>A line without its end.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Bytes">Nothing where the line is too long.</param>
/// <param name="Length">How many bytes it has, its end included.</param>
/// <param name="IsTooLong">Whether it has more bytes than a line may have.</param>
internal readonly record struct Utf8Line(int Number, byte[] Bytes, long Length, bool IsTooLong)
{
    public bool IsBlank => !IsTooLong && Bytes.AsSpan().Trim(" \t\r"u8).IsEmpty;
}
