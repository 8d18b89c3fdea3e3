using System.Buffers;
using System.Text;

namespace Perspectives.Articles;

/// <summary>Windows-1252, which is ISO 8859-1 wherever that has a letter.</summary>
internal static class WesternEncoding
{
    /// <summary>Letters of other alphabets stand in runs; in western European words, accented letters hardly ever stand four in a row.</summary>
    private const int LongestRun = 3;

    /// <summary>At most every fourth byte is no ASCII: short sentences in French or Spanish come near that.</summary>
    private const int MostAccents = 4;

    private static readonly SearchValues<byte> Unassigned = SearchValues.Create(0x81, 0x8D, 0x8F, 0x90, 0x9D);

    public static string Decode(ReadOnlySpan<byte> bytes) => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);

    /// <summary>
    /// Whether bytes that are not UTF-8 read as English or another western European language in Windows-1252: no damaged UTF-8 and no other alphabet.
    /// </summary>
    public static bool IsPlausible(ReadOnlySpan<byte> bytes)
    {
        if (bytes.ContainsAny(Unassigned) || HasUtf8Sequence(bytes))
            return false;
        int high = 0, run = 0;
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] < 0x80)
            {
                run = 0;
                continue;
            }

            high++;
            run = IsLetter(bytes[at]) ? run + 1 : 0;
            if (run > LongestRun || IsSignInsideWord(bytes, at))
                return false;
        }

        return high * MostAccents <= bytes.Length;
    }

    /// <summary>Whether a character of several bytes in UTF-8 occurs: then the text is UTF-8 with some damage, and Windows-1252 would garble it.</summary>
    private static bool HasUtf8Sequence(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            var status = Rune.DecodeFromUtf8(bytes[at..], out _, out var length);
            if (status == OperationStatus.Done && length > 1)
                return true;
            at += length;
        }

        return false;
    }

    /// <summary>A sign such as "±" or "³" between letters is a letter of another code page.</summary>
    private static bool IsSignInsideWord(ReadOnlySpan<byte> bytes, int at) =>
        bytes[at] is >= 0xA1 and <= 0xBF and not (0xAB or 0xB7 or 0xBB or 0xAD)
        && at > 0 && at + 1 < bytes.Length && IsWordByte(bytes[at - 1]) && IsWordByte(bytes[at + 1]);

    private static bool IsWordByte(byte value) => char.IsAsciiLetter((char)value) || IsLetter(value);

    private static bool IsLetter(byte value) => value is >= 0xC0 and not (0xD7 or 0xF7) or 0x8A or 0x8C or 0x8E or 0x9A or 0x9C or 0x9E or 0x9F;
}
