using System.Globalization;

namespace Perspectives.Service.Language;

/// <summary>
/// Cuts a text into documents that the service takes: at most <see cref="MostElements"/> text elements long, and cut where a paragraph ends, else a sentence,
/// else a word. Nothing but blank parts is left out.
/// </summary>
internal static class DocumentCutter
{
    /// <summary>The service's limit.</summary>
    public const int MostElements = 5_120;

    /// <summary>
    /// UTF-16 units: a text element may have any number of them, and a call may not be longer than a megabyte, also where each unit is written as six characters.
    /// </summary>
    public const int MostUnits = 20_480;

    private static ReadOnlySpan<char> Closing => "”’\"'»)]";

    public static IEnumerable<LanguageDocument> Cut(string text, int start)
    {
        while (start < text.Length)
        {
            var end = EndOf(text, start);
            if (!text.AsSpan(start, end.At - start).IsWhiteSpace())
                yield return new LanguageDocument(start, text[start..end.At], end.Elements);
            start = end.At;
        }
    }

    private static Place EndOf(string text, int start)
    {
        var at = new Place(start, 0);
        Place paragraph = at, sentence = at, word = at;
        while (at.At < text.Length && at.Elements < MostElements)
        {
            var next = Next(text, start, at);
            if (next == at)
                break;
            if (char.IsWhiteSpace(text[at.At]))
            {
                word = next;
                if (text[next.At - 1] is '\n' or '\r' or '\u2029')
                    paragraph = next;
                if (IsBehindSentence(text, start, at.At))
                    sentence = next;
            }

            at = next;
        }

        if (at.At == text.Length)
            return at;
        // Not so early that the parts become many.
        var half = start + ((at.At - start) / 2);
        return paragraph.At > half ? paragraph : sentence.At > half ? sentence : word.At > half ? word : at;
    }

    /// <summary>Behind the next text element; the same place where it has no room. Only one that no document has room for is cut, and that between two characters.</summary>
    private static Place Next(string text, int start, Place at)
    {
        var room = text.AsSpan(at.At, Math.Min(text.Length - at.At, start + MostUnits - at.At));
        var length = StringInfo.GetNextTextElementLength(room);
        var goesOn = length == room.Length && at.At + length < text.Length;
        if (goesOn && at.At > start)
            return at;
        if (goesOn && char.IsHighSurrogate(room[^1]))
            length--;
        return new Place(at.At + length, at.Elements + 1);
    }

    private static bool IsBehindSentence(string text, int start, int at)
    {
        var before = at - 1;
        while (before > start && Closing.Contains(text[before]))
            before--;
        return before >= start && text[before] is '.' or '!' or '?' or '…' or '。' or '؟';
    }

    private readonly record struct Place(int At, int Elements);
}
