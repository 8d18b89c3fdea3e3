using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Perspectives.Articles;

/// <summary>
/// Decodes text whose encoding nobody names: UTF-8, UTF-16 with a byte order mark, and Windows-1252 (with it ISO 8859-1) where the bytes are plausible as
/// such. Everything else is refused: wrong letters are worse than none.
/// </summary>
public static class TextDecoder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>Decodes <paramref name="bytes"/>; a byte order mark is not part of the text. The error's code is "binary_content", "unknown_encoding" or "invalid_unicode".</summary>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out string? text, out ArticleError? error) => TryDecode(bytes, out text, out _, out error);

    /// <summary>Says also, in <paramref name="asSent"/>, whether the bytes were UTF-8 without a byte order mark, so that the caller has the very same text.</summary>
    internal static bool TryDecode(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out string? text, out bool asSent, out ArticleError? error)
    {
        asSent = false;
        if (BinaryContent.Describe(bytes) is { } kind)
            return Refuse("binary_content", $"This is {kind}, not text. Give the article's text, its HTML page or its JSON.", out text, out error);

        switch (bytes)
        {
            case [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..]:
                return Refuse("unknown_encoding", "The text is in UTF-32, which is not read. Save it as UTF-8.", out text, out error);
            case [0xFF, 0xFE, ..]:
                return TryDecode(bytes[2..], LittleEndian, "UTF-16 (little endian)", out text, out error);
            case [0xFE, 0xFF, ..]:
                return TryDecode(bytes[2..], BigEndian, "UTF-16 (big endian)", out text, out error);
            case [0xEF, 0xBB, 0xBF, ..]:
                return TryDecode(bytes[3..], Utf8, "UTF-8", out text, out error);
        }

        if (BinaryContent.HasManyControls(bytes))
            return Refuse("binary_content", "More than one byte in twenty is a control character, so this is no text in UTF-8. Save it as UTF-8.", out text, out error);
        if (!Utf8Check.IsValid(bytes))
            return TryDecodeWestern(bytes, out text, out error);
        asSent = true;
        text = Utf8.GetString(bytes);
        error = null;
        return true;
    }

    private static bool TryDecode(ReadOnlySpan<byte> bytes, Encoding encoding, string name, [NotNullWhen(true)] out string? text, out ArticleError? error)
    {
        try
        {
            text = encoding.GetString(bytes);
            error = null;
            return true;
        }
        catch (DecoderFallbackException exception)
        {
            var at = exception.Index.ToString(CultureInfo.InvariantCulture);
            return Refuse("invalid_unicode", $"The byte order mark says {name}, but the bytes after it are not, first near byte {at}. Save the text as UTF-8.", out text, out error);
        }
    }

    private static bool TryDecodeWestern(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out string? text, out ArticleError? error)
    {
        if (WesternEncoding.IsPlausible(bytes))
        {
            text = WesternEncoding.Decode(bytes);
            error = null;
            return true;
        }

        var where = TextPosition.Describe(bytes, Utf8Check.FirstInvalid(bytes));
        return Refuse("unknown_encoding", $"The text is not valid UTF-8 at {where}, and it is not plainly Windows-1252 either. Save it as UTF-8.", out text, out error);
    }

    private static bool Refuse(string code, string message, out string? text, out ArticleError? error)
    {
        text = null;
        error = new ArticleError(code, message, "text");
        return false;
    }
}
