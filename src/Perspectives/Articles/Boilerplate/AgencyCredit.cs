using System.Text.RegularExpressions;

namespace Perspectives.Articles.Boilerplate;

/// <summary>Who reported and edited: "(Reporting by Jane Doe; Editing by John Roe)", "The Associated Press contributed to this report."</summary>
internal static partial class AgencyCredit
{
    public static bool Matches(ArticleLine line) => !line.MayBeSpeech && Pattern().IsMatch(line.Words);

    [GeneratedRegex(
        @"^[(\[]?(?:Additional )?(?:Reporting|Writing|Compiled|Edited|Editing|Translated) by .{3,200}(?:[;,.] ?(?:[Ee]diting|[Ww]riting|[Aa]dditional reporting|[Ee]dited) by .{3,120})[)\]]?\.?$"
        + @"|^[(\[](?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Ee]dited|With inputs) (?:by|from) .{3,200}[)\]]$"
        + @"|^(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) by(?: (?:\p{Lu}[\p{L}.'’\-]{1,20},?|and|in|of|the|for|de|van|bin|al)){2,20}\.?$"
        + @"|^.{3,200} contributed (?:to this (?:report|story|article)|reporting(?: (?:from|for) .{2,60})?)\.?$"
        + @"|^Contributing: .{2,150}$"
        + @"|^With (?:files|inputs|reporting|additional reporting) (?:from|by) .{2,80}$",
        RegexOptions.CultureInvariant, BoundedPattern.Timeout)]
    private static partial Regex Pattern();
}
