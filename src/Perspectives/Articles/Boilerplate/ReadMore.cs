namespace Perspectives.Articles.Boilerplate;

/// <summary>A link to another article with its lead: "Read more: …", "Related: …", "SEE ALSO: …".</summary>
internal static class ReadMore
{
    private static readonly PhraseSet Leads = new(
        "read more:", "read more |", "read more -", "read more –", "read more about", "read more on", "read also:", "also read:", "also read |", "read:", "read next:", "related:", "related article:", "related story:", "related stories:",
        "related articles:", "related content:", "see also:", "see more:", "more:", "more on this:", "more from", "watch:", "listen:", "recommended:", "recommended reading:", "you may also like:", "up next:", "don't miss:", "in pictures:", "must read:");

    /// <summary>A line that ends as a sentence may be the article's own: "Read more: it will do you good, he said."</summary>
    public static bool Matches(ArticleLine line) => !line.Words.EndsWith('.') && !line.Words.EndsWith(".”") && !line.Words.EndsWith(".\"") && Leads.StartsWith(line.Words.TrimStart("([→▶►»*- "));
}
