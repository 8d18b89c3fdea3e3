using System.Buffers;

namespace Perspectives.Articles;

/// <summary>A line of a text without the white space around it, and where the next one begins.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Span">The line's visible part; empty for a blank line.</param>
/// <param name="Next">First unit of the next line, or the text's length.</param>
internal readonly record struct ArticleLine(string Text, TextSpan Span, int Next)
{
    /// <summary>Longest line that is looked at as a whole: longer ones are paragraphs, and looking at them costs time.</summary>
    private const int LongestShort = 300;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\u2028\u2029");
    private static readonly SearchValues<char> Dividers = SearchValues.Create("·•|");
    private static readonly SearchValues<char> DoubleQuotes = SearchValues.Create("\"“”„«»");

    public ReadOnlySpan<char> Words => Text.AsSpan(Span.Start, Span.Length);

    public bool IsBlank => Span.IsEmpty;

    public bool IsShort => Span.Length <= LongestShort;

    public bool HasQuotation => Words.ContainsAny(DoubleQuotes);

    /// <summary>Whether the line ends as a sentence does, closing quotation marks and brackets aside.</summary>
    public bool EndsSentence => Words.TrimEnd("\"'”’»)]") is [.., '.' or '!' or '?' or '…'];

    /// <summary>Whether the line may be what somebody says: precision matters more than a line of boilerplate that stays.</summary>
    public bool MayBeSpeech => HasQuotation || SpeechWords.AppearIn(Words);

    /// <summary>What stands between the dots or bars of the line, without blank parts.</summary>
    public List<ArticleLine> Parts
    {
        get
        {
            var parts = new List<ArticleLine>();
            for (var start = Span.Start; start < Span.End;)
            {
                var length = Text.AsSpan(start, Span.End - start).IndexOfAny(Dividers);
                var end = length < 0 ? Span.End : start + length;
                var part = Trim(Text, start, end);
                if (!part.IsEmpty)
                    parts.Add(this with { Span = part });
                start = end + 1;
            }

            return parts;
        }
    }

    /// <summary>All lines of a text in order, blank ones too.</summary>
    public static IEnumerable<ArticleLine> Of(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var line = At(text, start);
            yield return line;
            start = line.Next;
        }
    }

    private static ArticleLine At(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny(Breaks);
        var end = length < 0 ? text.Length : start + length;
        var next = Math.Min(end + 1, text.Length);
        if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n')
            next++;
        return new ArticleLine(text, Trim(text, start, end), next);
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && IsBlankUnit(text[start]))
            start++;
        while (start < end && IsBlankUnit(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }

    private static bool IsBlankUnit(char unit) => char.IsWhiteSpace(unit) || unit is '\uFEFF' or '\u200B';
}
