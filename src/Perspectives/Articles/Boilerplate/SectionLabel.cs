namespace Perspectives.Articles.Boilerplate;

/// <summary>The label of the section over an article: "World News", "Politics", "Home > News > Europe".</summary>
internal static class SectionLabel
{
    private static readonly PhraseSet Labels = new(
        "news", "world", "world news", "us", "u.s.", "us news", "u.s. news", "uk", "uk news", "national", "national news", "international", "international news", "local", "local news", "regional",
        "politics", "us politics", "uk politics", "political news", "business", "business news", "money", "markets", "economy", "finance", "companies", "technology", "tech", "tech news", "science", "science & environment",
        "environment", "climate", "climate change", "energy", "health", "health news", "education", "sport", "sports", "football", "soccer", "cricket", "rugby", "tennis", "culture", "arts", "arts & culture", "entertainment",
        "entertainment & arts", "entertainment news", "lifestyle", "life", "style", "travel", "food", "opinion", "opinions", "comment", "editorial", "analysis", "news analysis", "explainer", "explained", "feature", "features", "long read", "the long read",
        "exclusive", "breaking", "breaking news", "latest", "latest news", "live", "live updates", "top story", "top stories", "headlines", "crime", "crime & justice", "law", "courts", "justice", "society", "religion", "weather",
        "africa", "asia", "asia pacific", "asia-pacific", "australia", "europe", "americas", "latin america", "latin america & caribbean", "middle east", "north america", "south asia", "india", "china", "ukraine", "russia", "canada",
        "investigation", "investigations", "interview", "profile", "obituary", "obituaries", "press release", "news release", "report", "special report", "video", "photos", "podcast", "newsletter", "article", "story",
        "subscriber only", "subscribers only", "members only", "premium", "free article", "from the magazine", "fact check", "blog", "just in", "developing story");

    public static bool Matches(ArticleLine line)
    {
        var words = line.Words;
        return Labels.Contains(words) || (words.ContainsAny(">›»|/") && IsPath(words));
    }

    /// <summary>"Home > News > Europe": every part but the last is a label.</summary>
    private static bool IsPath(ReadOnlySpan<char> words)
    {
        var parts = 0;
        var labels = 0;
        foreach (var range in words.SplitAny(">›»|/"))
        {
            parts++;
            var part = words[range].Trim();
            labels += Labels.Contains(part) || part.Equals("home", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        return parts > 1 && labels >= parts - 1;
    }
}
