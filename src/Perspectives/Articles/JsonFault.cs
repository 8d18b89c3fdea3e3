using System.Text;
using System.Text.Json;

namespace Perspectives.Articles;

/// <summary>Says to people where JSON is broken and what to do. The reader's own words are for those who program it.</summary>
public static class JsonFault
{
    /// <param name="utf8Json">What could not be read.</param>
    /// <param name="options">What is allowed in it beyond JSON.</param>
    /// <returns>The rest of a sentence ("is broken at line 1, column 2, …"), without its full stop; null where it is JSON, whatever it says and however deep.</returns>
    public static string? Describe(ReadOnlySpan<byte> utf8Json, JsonReaderOptions options = default)
    {
        utf8Json = Utf8Check.WithoutByteOrderMark(utf8Json);
        if (utf8Json.IndexOfAnyExcept(" \t\r\n"u8) < 0)
            return "is empty";
        if (FindBreak(utf8Json, isWhole: false, options) is { } at)
            return $"is broken at {TextPosition.Describe(utf8Json, at)}{Shown(utf8Json[at..])}. Names and texts stand in double quotes, with a comma between two and none after the last";
        return FindBreak(utf8Json, isWhole: true, options) is null
            ? null
            : $"ends at {TextPosition.Describe(utf8Json, utf8Json.TrimEnd(" \t\r\n"u8).Length)} before it is complete, as if it was cut there";
    }

    /// <returns>The offset at which reading ends; null where it does not. What is not whole may go on behind its end.</returns>
    private static int? FindBreak(ReadOnlySpan<byte> utf8Json, bool isWhole, JsonReaderOptions options)
    {
        var reader = new Utf8JsonReader(utf8Json, isWhole, new JsonReaderState(options with { MaxDepth = int.MaxValue }));
        try
        {
            while (reader.Read())
            {
                // On to its end.
            }

            return null;
        }
        catch (JsonException broken)
        {
            return OffsetOf(utf8Json, broken.LineNumber ?? 0, broken.BytePositionInLine ?? 0);
        }
    }

    private static int OffsetOf(ReadOnlySpan<byte> utf8Json, long line, long byteInLine)
    {
        var start = 0;
        for (; line > 0 && utf8Json[start..].IndexOf((byte)'\n') is var end and >= 0; line--)
            start += end + 1;
        return (int)Math.Min(start + byteInLine, utf8Json.Length);
    }

    /// <summary>The letter that should not be there, where it can be shown.</summary>
    private static string Shown(ReadOnlySpan<byte> rest) =>
        Rune.DecodeFromUtf8(rest, out var letter, out _) == System.Buffers.OperationStatus.Done && !Rune.IsControl(letter) && !Rune.IsWhiteSpace(letter) ? $", at {letter}" : "";
}
