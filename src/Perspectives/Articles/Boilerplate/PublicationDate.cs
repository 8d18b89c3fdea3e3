using System.Buffers;

namespace Perspectives.Articles.Boilerplate;

/// <summary>A line that is nothing but a time: "Friday, July 21, 2017", "Published 3 May 2024 at 10:31 BST", "Updated 3 hours ago".</summary>
internal static class PublicationDate
{
    private const int Longest = 120;

    private static readonly PhraseSet Months = new(
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun");

    private static readonly SearchValues<char> NumericDate = SearchValues.Create("0123456789-/.T");

    private static readonly PhraseSet Deeds = new("published", "updated", "posted", "modified", "created", "edited", "revised", "ago", "yesterday", "today");

    private static readonly PhraseSet Others = new(
        "last", "first", "on", "at", "of", "date", "time", "am", "pm", "a.m", "p.m", "noon", "and", "hour", "hours", "hr", "hrs", "h", "min", "mins", "minute", "minutes", "day", "days", "week", "weeks", "month", "months",
        "gmt", "utc", "bst", "cet", "cest", "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "mt", "pst", "pdt", "pt", "ist", "wat", "eat", "sast", "aest", "aedt", "nzst", "nzdt", "hkt", "sgt", "jst");

    public static bool Matches(ArticleLine line)
    {
        if (line.Span.Length > Longest)
            return false;
        var words = line.Words;
        bool number = false, month = false, deed = false, iso = false;
        foreach (var range in words.SplitAny(" \t\u00A0\u202F,|•·()–—:"))
        {
            var word = words[range].Trim('.');
            if (word.IsEmpty)
                continue;
            if (Months.Contains(word))
                month = true;
            else if (Deeds.Contains(word))
                deed = true;
            else if (IsNumber(word))
                number = true;
            else if (IsNumericDate(word))
                iso = true;
            else if (!Others.Contains(word))
                return false;
        }

        return iso || (number && (month || deed));
    }

    /// <summary>"21", "2017", "3rd", "5pm".</summary>
    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        var digits = word.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : word.Length;
        return digits is > 0 and <= 4 && word[digits..] is "" or "st" or "nd" or "rd" or "th" or "am" or "pm" or "AM" or "PM" or "Z" or "h" or "m" or "d" or "hrs";
    }

    /// <summary>"2017-07-21", "21/07/2017", "2017-07-21T10".</summary>
    private static bool IsNumericDate(ReadOnlySpan<char> word)
    {
        var signs = word.Count('-') + word.Count('/') + word.Count('.');
        return signs == 2 && word.Length is >= 6 and <= 13 && char.IsAsciiDigit(word[0]) && !word.ContainsAnyExcept(NumericDate);
    }
}
