using System.Text.RegularExpressions;

namespace Perspectives.Articles.Boilerplate;

/// <summary>"6 min read", "Reading time: 6 minutes", "Listen (6 min)", "3:25".</summary>
internal static partial class ReadingTime
{
    public static bool Matches(ArticleLine line) => line.Span.Length <= 40 && Pattern().IsMatch(line.Words);

    [GeneratedRegex(
        @"^(?:(?:estimated )?read(?:ing)? ?time:? ?\d{1,3} ?min(?:ute)?s?|\d{1,3}[ -]?min(?:ute)?s?\.?[ -](?:read|listen|watch)(?: time)?|listen \(?\d{1,3} min(?:ute)?s?\)?|\d{1,2}:\d\d|duration:? \d{1,2}:\d\d)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, BoundedPattern.Timeout)]
    private static partial Regex Pattern();
}
