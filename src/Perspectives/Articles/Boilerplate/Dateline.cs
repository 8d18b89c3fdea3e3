using System.Text.RegularExpressions;

namespace Perspectives.Articles.Boilerplate;

/// <summary>Where and when a report was written, before its first sentence: "WASHINGTON (AP) —", "LONDON, May 3 (Reuters) -", "KATHMANDU:".</summary>
internal static partial class Dateline
{
    private const int Longest = 90;
    private const int ShortestParagraph = 100;

    /// <summary>The dateline with its dash or colon; empty where the line does not begin with one.</summary>
    public static TextSpan In(ArticleLine line, bool mayEndInColon)
    {
        var words = line.Words;
        foreach (var match in Dashed().EnumerateMatches(words[..Math.Min(words.Length, Longest)]))
            return new TextSpan(line.Span.Start, line.Span.Start + match.Length);
        if (!mayEndInColon || words.Length < ShortestParagraph)
            return default;
        foreach (var match in WithColon().EnumerateMatches(words[..Math.Min(words.Length, Longest)]))
            return IsSpeaker(line, match.Length) ? default : new TextSpan(line.Span.Start, line.Span.Start + match.Length);
        return default;
    }

    /// <summary>"HERALD:" that begins another line as well, or is followed by a quotation, is somebody speaking; over a short line it may be anything.</summary>
    private static bool IsSpeaker(ArticleLine line, int length)
    {
        var label = line.Words[..(line.Words.IndexOf(':') + 1)].ToString();
        return line.Words[length..].TrimStart() is ['"' or '“' or '\'' or '‘', ..] || line.Text.AsSpan(line.Next).Contains("\n" + label, StringComparison.Ordinal);
    }

    // A place in capitals, or any capitalized one before an agency in brackets; then region, date and agency, each at most once; then a dash between spaces and a sentence:
    // "AARP — the lobby — said" is none.
    [GeneratedRegex(
        """
        ^(?:\p{Lu}[\p{Lu}'’.\-]+(?:[ /]\p{Lu}[\p{Lu}'’.\-]+){0,4}
            (?:,[ ]\p{Lu}[\p{L}.]{1,20}(?:[ ]\p{Lu}[\p{L}.]{1,20}){0,2}){0,2}
            (?:,?[ ](?:\d{1,2}[ ])?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?:[ ]\d{1,2})?(?:,[ ]\d{4})?)?
            (?:[ ]\([^()]{2,40}\))?
         |\p{Lu}[\p{L}'’.\-]+(?:[ ]\p{Lu}[\p{L}'’.\-]+){0,3}(?:,[ ]\p{Lu}[\p{L}.]{1,20})?(?:,[ ][A-Z][a-z]{2,8}\.?[ ]\d{1,2})?[ ]\((?:AP|Reuters|REUTERS|AFP|UPI|CNN|BBC|Bloomberg|PTI|ANI|Xinhua|IANS|DPA|dpa|EFE)\))
        [ ]?(?:[ ]-{1,2}|[—–―]|[ ][—–―])[ ](?=["“‘'(]?[\p{Lu}\d$£€])
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, BoundedPattern.Timeout)]
    private static partial Regex Dashed();

    [GeneratedRegex(@"^\p{Lu}[\p{Lu}'’\-]{2,20}(?: \p{Lu}[\p{Lu}'’\-]{1,20}){0,2}(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?(?: \([^()]{2,30}\))?: ", RegexOptions.CultureInvariant, BoundedPattern.Timeout)]
    private static partial Regex WithColon();
}
