using System.Globalization;

namespace Perspectives.Articles;

/// <summary>Reads times of publication as ISO 8601 writes them; a time without a zone is taken as UTC, a day as its midnight.</summary>
public static class PublishedTime
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
        "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:sszzz",
    ];

    public static bool TryRead(string? written, out DateTimeOffset time) =>
        DateTimeOffset.TryParseExact(written?.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);
}
