using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Perspectives.Articles;

/// <summary>Whether bytes are UTF-8, and where they stop being it.</summary>
internal static class Utf8Check
{
    public static bool IsValid(ReadOnlySpan<byte> bytes) => Utf8.IsValid(bytes);

    /// <summary>Offset of the first byte that does not belong to a character, or the length.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
            at += length;
        return at;
    }
}
