namespace Perspectives.Articles.Boilerplate;

/// <summary>Who wrote the article, over it: "By Jane Doe and John Roe, CNN", "Jane Doe | Reuters", "Story by Jane Doe".</summary>
internal static class Byline
{
    private const int Longest = 120;
    private const int MostWords = 16;

    private static readonly PhraseSet Leads = new("by", "by:", "written by", "story by", "words by", "reported by", "text by", "author:", "authors:", "from");

    private static readonly PhraseSet Joining = new(
        "and", "&", "in", "for", "of", "the", "at", "with", "de", "da", "del", "van", "von", "der", "den", "la", "le", "el", "al", "bin", "ibn", "dos", "y", "our", "on",
        "correspondent", "correspondents", "editor", "reporter", "reporters", "writer", "staff", "staff writer", "contributor", "columnist", "analyst", "producer", "chief", "senior", "political", "court", "crime", "science", "health", "business", "economics", "sports", "sport", "education", "defence", "defense", "religion", "travel", "arts", "local", "own", "special", "foreign", "news", "agency", "agencies");

    private static readonly PhraseSet NotNames = new(
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "contrast", "comparison", "law", "then", "now", "far");

    public static bool Matches(ArticleLine line)
    {
        var words = line.Words;
        if (words.Length > Longest || line.HasQuotation || words.ContainsAny("?!;…"))
            return false;
        var lead = Leads.LengthOfStart(words);
        // "From" leads to a place as well; only with a comma and an office is it a byline.
        if (lead > 0 && words.StartsWith("from ", StringComparison.OrdinalIgnoreCase))
            return IsCredit(words[lead..]) && words.Contains(", ", StringComparison.Ordinal) && words.Contains("correspondent", StringComparison.OrdinalIgnoreCase);
        return lead > 0 ? IsCredit(words[lead..]) : IsNameAndOutlet(words);
    }

    /// <summary>Names of two words or more, joined as people and their outlets are.</summary>
    private static bool IsCredit(ReadOnlySpan<char> words)
    {
        int names = 0, count = 0;
        foreach (var range in words.SplitAny(" \t\u00A0,|/•·()"))
        {
            var word = words[range];
            if (word.IsEmpty)
                continue;
            if (++count > MostWords || NotNames.Contains(word))
                return false;
            if (char.IsUpper(word[0]) || word[0] == '@')
                names++;
            else if (!Joining.Contains(word))
                return false;
        }

        // "By our court reporter" has no name at all.
        return (names > 1 || words.StartsWith("our ", StringComparison.OrdinalIgnoreCase)) && !words.EndsWith('.');
    }

    /// <summary>"Jane Doe | Reuters": two names with a bar between them and nothing else.</summary>
    private static bool IsNameAndOutlet(ReadOnlySpan<char> words)
    {
        var bar = words.IndexOf(" | ");
        return bar > 0 && IsName(words[..bar]) && IsName(words[(bar + 3)..]);
    }

    private static bool IsName(ReadOnlySpan<char> words)
    {
        var count = 0;
        foreach (var range in words.Trim().Split(' '))
        {
            var word = words.Trim()[range];
            if (word.IsEmpty || !char.IsUpper(word[0]) || ++count > 5)
                return false;
        }

        return count > 0;
    }
}
