namespace Perspectives.Articles.Boilerplate;

/// <summary>
/// Finds the lines of a pasted page that are no article. Every rule is asked of every short line, in the order below; a line of the article that is lost
/// costs a statement, one of the page that stays costs little, so each rule is narrow.
/// </summary>
internal static class BoilerplateFinder
{
    /// <summary>How many lines of article (headline, standfirst, first paragraph) the labels and bylines over an article may be mixed with.</summary>
    private const int LinesOfOpening = 3;

    private delegate bool LineRule(ArticleLine line);

    /// <summary>What is no article wherever it stands.</summary>
    private static readonly LineRule[] Anywhere =
    [
        PageControl.Matches, ReadingTime.Matches, PublicationDate.Matches, PhotoCredit.Matches, AgencyCredit.Matches, Copyright.Matches,
        Subscription.Matches, PublishingNote.Matches, TopicList.Matches, ReadMore.Matches,
    ];

    /// <summary>What is no article only over one: a byline, a section's label.</summary>
    private static readonly LineRule[] AtTheTop = [SectionLabel.Matches, Byline.Matches];

    /// <summary>The spans of boilerplate, ordered and disjoint; the line at <paramref name="title"/> is none.</summary>
    public static IReadOnlyList<TextSpan> Find(string text, TextSpan? title)
    {
        var spans = new List<TextSpan>();
        int opening = 0, body = 0;
        var inLinks = false;
        foreach (var line in ArticleLine.Of(text).Where(line => !line.IsBlank))
        {
            if (line.Span == title)
            {
                opening++;
                inLinks = false;
                continue;
            }

            inLinks = LinkList.BeginsAt(line) || (inLinks && LinkList.GoesOnAt(line));
            var isWhole = inLinks || IsBoilerplate(line, opening < LinesOfOpening);
            var span = isWhole ? line.Span : PartOf(line, body);
            if (!span.IsEmpty)
                spans.Add(span);
            opening += isWhole ? 0 : 1;
            body += isWhole ? 0 : 1;
        }

        return spans;
    }

    /// <summary>The lines that a text begins with, without blank ones and boilerplate.</summary>
    public static IEnumerable<ArticleLine> OpeningLines(string text) => ArticleLine.Of(text).Where(line => !line.IsBlank && !IsBoilerplate(line, isOpening: true));

    private static bool IsBoilerplate(ArticleLine line, bool isOpening) =>
        line.IsShort && (MatchesRule(line, isOpening) || IsJoined(line, isOpening));

    private static bool MatchesRule(ArticleLine line, bool isOpening) =>
        Array.Exists(Anywhere, rule => rule(line)) || (isOpening && Array.Exists(AtTheTop, rule => rule(line)));

    /// <summary>"9 March 2026 · 4 min read": several such lines in one, with a dot or bar between them.</summary>
    private static bool IsJoined(ArticleLine line, bool isOpening)
    {
        var parts = line.Parts;
        return parts.Count > 1 && parts.TrueForAll(part => MatchesRule(part, isOpening));
    }

    /// <summary>The part of a paragraph that is none of it: the dateline it begins with or the photo credit it ends with.</summary>
    /// <param name="line">A line of the article.</param>
    /// <param name="bodyLines">How many lines of the body stand before it: later than after a standfirst there is no dateline.</param>
    private static TextSpan PartOf(ArticleLine line, int bodyLines)
    {
        var dateline = bodyLines < 2 ? Dateline.In(line, mayEndInColon: bodyLines == 0) : default;
        return dateline.IsEmpty ? PhotoCredit.AtEndOf(line) : dateline;
    }
}
