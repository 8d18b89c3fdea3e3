namespace Perspectives.Articles.Boilerplate;

/// <summary>"Tags: energy, Poland", "Topics: …", "Filed under: …", and rows of hashtags.</summary>
internal static class TopicList
{
    private static readonly PhraseSet Leads = new(
        "tags:", "tag:", "topics:", "topic:", "related topics:", "related topics", "more on this topic", "categories:", "category:", "filed under:", "filed under", "keywords:", "key words:", "explore more on these topics", "in categories:");

    public static bool Matches(ArticleLine line) => !line.EndsSentence && (StartsAsList(line) || IsRowOfHashtags(line.Words));

    /// <summary>Without a colon, the phrase must be the line: "Filed under seal" begins a sentence.</summary>
    private static bool StartsAsList(ArticleLine line)
    {
        var length = Leads.LengthOfStart(line.Words);
        return length > 0 && !line.HasQuotation && (line.Words[length - 1] == ':' || length == line.Span.Length);
    }

    private static bool IsRowOfHashtags(ReadOnlySpan<char> words)
    {
        var count = 0;
        foreach (var range in words.SplitAny(" ,\t"))
        {
            if (words[range].IsEmpty)
                continue;
            if (words[range] is not ['#', _, ..])
                return false;
            count++;
        }

        return count > 0;
    }
}
