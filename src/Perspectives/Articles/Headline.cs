using Perspectives.Articles.Boilerplate;

namespace Perspectives.Articles;

/// <summary>
/// Finds the headline that a text begins with, if it does. A wrong title changes stances, and one that is missed costs little: in doubt there is none.
/// </summary>
internal static class Headline
{
    private const int LongestHeadline = 200;
    private const int MostWords = 30;
    private const int FewestWords = 2;

    /// <summary>A line of so few words may be a kicker over the headline proper.</summary>
    private const int LongestKicker = 3;

    /// <summary>Lines so long and following one another are a wrapped paragraph rather than headline and body.</summary>
    private const int ShortestWrapped = 50;

    /// <summary>The line that looks like a headline, after lines of the page; null where the text begins with its body.</summary>
    public static ArticleLine? Find(string text)
    {
        using var lines = BoilerplateFinder.OpeningLines(text).GetEnumerator();
        if (!lines.MoveNext())
            return null;
        var first = lines.Current;
        if (IsMarked(first))
            return first;
        if (!lines.MoveNext() || !LooksLikeHeadline(first) || IsLabelOfInterview(first))
            return null;
        var second = lines.Current;
        if (IsMarked(second))
            return second;
        // One line alone is a text, not a title of nothing, so a third must follow for the second to be a headline.
        if (WordsIn(first) <= LongestKicker && WordsIn(second) > LongestKicker && LooksLikeHeadline(second) && lines.MoveNext())
            return Wraps(second, lines.Current) ? null : second;
        return WordsIn(first) < FewestWords || Wraps(first, second) ? null : first;
    }

    /// <summary>The line near the top that says what <paramref name="title"/> says, whatever its case, spaces and quotation marks; null where there is none.</summary>
    public static ArticleLine? Find(string text, string title)
    {
        foreach (var line in ArticleLine.Of(text).Where(line => !line.IsBlank).Take(20).Where(line => line.Span.Length <= (2 * title.Length) + 20))
        {
            if (SameTitle(TitleOf(line), title))
                return line;
        }

        return null;
    }

    /// <summary>The headline without Markdown's mark.</summary>
    public static string TitleOf(ArticleLine line) => IsMarked(line) ? line.Words[1..].Trim().TrimEnd('#').TrimEnd().ToString() : line.Words.ToString();

    private static bool IsMarked(ArticleLine line) => line.Span.Length <= LongestHeadline && line.Words.StartsWith("# ") && !line.Words.Trim("# ").IsEmpty;

    private static bool LooksLikeHeadline(ArticleLine line)
    {
        var words = line.Words;
        return words.Length <= LongestHeadline && WordsIn(line) <= MostWords
            && !EndsLikeBody(words) && !HoldsQuotedSentence(words) && BeginsLikeHeadline(words) && Dateline.In(line, mayEndInColon: false).IsEmpty && !EndsInSpeech(line);
    }

    /// <summary>A full stop ends a sentence of the body, unless it belongs to an abbreviation such as "a.m." or "U.S."; a colon, comma or dash leads on.</summary>
    private static bool EndsLikeBody(ReadOnlySpan<char> words)
    {
        if (words[^1] is ':' or ',' or ';' or '-' or '–' or '—')
            return true;
        var bare = words.TrimEnd("\"'”’»)]");
        if (bare is not [.., '.' or '…'])
            return false;
        var lastWord = bare[(bare.LastIndexOf(' ') + 1)..^1];
        return !lastWord.Contains('.') || lastWord.EndsWith('.') || lastWord.ContainsAnyInRange('0', '9');
    }

    /// <summary>Headlines quote words, not sentences: a full stop before a closing quotation mark is the body's.</summary>
    private static bool HoldsQuotedSentence(ReadOnlySpan<char> words) => words.IndexOf(".”") >= 0 || words.IndexOf(".\"") >= 0 || words.IndexOf(".»") >= 0;

    private static bool BeginsLikeHeadline(ReadOnlySpan<char> words)
    {
        var first = words.TrimStart("\"'“‘«„([¿¡");
        if (first.IsEmpty || !(char.IsLetterOrDigit(first[0]) || first[0] is '$' or '€' or '£' or '#' or '@'))
            return false;
        // A small letter begins a name such as iPhone or the rest of a caption.
        var word = first[..(first.IndexOf(' ') is var end and > 0 ? end : first.Length)];
        return !char.IsLower(first[0]) || HasCapital(word);
    }

    private static bool HasCapital(ReadOnlySpan<char> word)
    {
        foreach (var unit in word)
        {
            if (char.IsUpper(unit))
                return true;
        }

        return false;
    }

    /// <summary>"…, she said" after a quotation is the body's, although a full stop is missing.</summary>
    private static bool EndsInSpeech(ArticleLine line)
    {
        var words = line.Words;
        var quote = words.LastIndexOfAny("\"”»");
        return quote > 0 && quote < words.Length - 1 && words[..quote].ContainsAny("\"“«") && SpeechWords.AppearIn(words[quote..])
            && words[quote - 1] is ',' or '.' or '?' or '!';
    }

    /// <summary>"HERALD: Why begin with the walls?" is no headline where "HERALD:" asks on.</summary>
    private static bool IsLabelOfInterview(ArticleLine line)
    {
        var colon = line.Words.IndexOf(':');
        if (colon < 0)
            return false;
        var label = line.Words[..(colon + 1)].ToString();
        return line.Text.AsSpan(line.Next).Contains("\n" + label, StringComparison.Ordinal);
    }

    private static bool Wraps(ArticleLine first, ArticleLine second)
    {
        var follows = first.Text.AsSpan(first.Next, second.Span.Start - first.Next).Trim(' ').IsEmpty;
        return follows && (char.IsLower(second.Text[second.Span.Start]) || (first.Span.Length >= ShortestWrapped && second.Span.Length < 120 && !second.EndsSentence));
    }

    private static int WordsIn(ArticleLine line)
    {
        var count = 0;
        foreach (var range in line.Words.SplitAny(" \t\u00A0"))
            count += line.Words[range].IsEmpty ? 0 : 1;
        return count;
    }

    private static bool SameTitle(string line, string title) => Fold(line).SequenceEqual(Fold(title));

    /// <summary>The letters and numbers of a title in capitals: what stays the same when a page sets it in another style.</summary>
    private static IEnumerable<char> Fold(string title) => title.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant);
}
