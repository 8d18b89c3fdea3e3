using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Perspectives.Articles;
using Perspectives.Service.Failures;

namespace Perspectives.Service.Endpoints.Submissions;

/// <summary>
/// Decodes bodies of text: by their byte order mark, by the charset of Content-Type, by what an HTML page says of itself, or else as
/// <see cref="TextDecoder"/> does.
/// </summary>
internal static partial class TextBody
{
    /// <summary>Bytes at the beginning of a page in which it may name its charset, as browsers have it.</summary>
    private const int LengthOfPrescan = 1_024;

    /// <returns>The text, and whether the bytes are plainly UTF-8, so that the client has the very same text.</returns>
    public static Checked<(string Text, bool IsAsSent)> Decode(ReadOnlyMemory<byte> body, ContentType type)
    {
        var bytes = body.Span;
        var hasMark = HasByteOrderMark(bytes);
        if (!hasMark && type.Charset is { } charset && !ContentType.IsUtf8(charset))
        {
            return FindEncoding(charset) is { } encoding
                ? Decode(bytes, encoding, charset)
                : new Problem(ProblemKind.UnsupportedCharset, "The charset of Content-Type is not known here. Send the text as UTF-8.");
        }

        if (!hasMark && type is { Charset: null, Kind: ContentKind.Html } && FindPageEncoding(bytes) is { } own && Decode(bytes, own, own.WebName).IsValid(out var page, out _))
            return page;
        return TextDecoder.TryDecode(bytes, out var text, out var error)
            ? (text, !hasMark && Utf8.IsValid(bytes))
            : ArticleProblems.Of([error!], ArticleFields.OfDocument, []);
    }

    private static bool HasByteOrderMark(ReadOnlySpan<byte> bytes) => bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF, ..];

    private static Checked<(string Text, bool IsAsSent)> Decode(ReadOnlySpan<byte> bytes, Encoding encoding, string name)
    {
        try
        {
            return (encoding.GetString(bytes), false);
        }
        catch (DecoderFallbackException failure)
        {
            var at = failure.Index.ToString(CultureInfo.InvariantCulture);
            return ArticleProblems.Of([new ArticleError("unknown_encoding", $"The text is not valid {name}, first near byte {at}. Name the charset that it is in, or send it as UTF-8.", "text")], ArticleFields.OfDocument, []);
        }
    }

    /// <summary>The encoding that a page names in its head; null where it names none, or one that cannot be true of a page that was read so far.</summary>
    private static Encoding? FindPageEncoding(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LengthOfPrescan)]);
        var found = PageCharset().Match(head);
        if (!found.Success || found.Groups["name"].Value is var name && (ContentType.IsUtf8(name) || name.StartsWith("utf-", StringComparison.OrdinalIgnoreCase)))
            return null;
        return FindEncoding(found.Groups["name"].Value);
    }

    private static Encoding? FindEncoding(string charset)
    {
        // What is called Latin 1 is Windows-1252 almost always; browsers read it so.
        var name = charset.ToLowerInvariant() is "iso-8859-1" or "latin1" or "iso_8859-1" ? "windows-1252" : charset;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    [GeneratedRegex("""<meta\s[^>]{0,200}?charset\s*=\s*["']?(?<name>[A-Za-z0-9_:.-]{1,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PageCharset();
}
