using System.Buffers;

namespace Perspectives.Articles.Boilerplate;

/// <summary>Buttons and headings of a page's own: "Advertisement", "Share", "Copy link", "Facebook Twitter Email", "23 comments".</summary>
internal static class PageControl
{
    private const int MostButtons = 12;

    private static readonly PhraseSet Lines = new(
        "advertisement", "advertisements", "advert", "ad", "ad feedback", "sponsored", "sponsored content", "promoted", "paid content", "paid post", "scroll down", "scroll to continue",
        "share", "share this", "share this article", "share this story", "share this page", "share article", "share options", "share via", "share with your friends", "share full article",
        "copy link", "link copied", "copied", "copy this link", "gift this article", "give this article", "print this article", "print this page", "email this article", "send by email",
        "save", "save article", "save this article", "saved", "save for later", "bookmark", "listen", "listen to article", "listen to this article", "listen to this story", "watch", "play", "play video", "pause", "mute", "loading",
        "comment", "comments", "leave a comment", "post a comment", "view comments", "view all comments", "show comments", "join the conversation", "join the discussion", "no comments",
        "menu", "main menu", "search", "home", "close", "skip to content", "skip to main content", "skip navigation", "back to top", "log in", "login", "sign in", "sign up", "register", "subscribe", "subscribe now",
        "newsletter", "newsletters", "follow", "follow us", "more", "show more", "see more", "see all", "view all", "load more", "next", "previous", "next article", "previous article", "next story", "previous story",
        "facebook", "twitter", "x", "instagram", "linkedin", "whatsapp", "telegram", "reddit", "pinterest", "youtube", "tiktok", "threads", "bluesky", "flipboard", "messenger", "email", "e-mail", "print", "tweet",
        "share on facebook", "share on twitter", "share on x", "share on linkedin", "share on whatsapp", "share on reddit", "share by email", "share via email", "tweet this", "pin it",
        "accept", "accept all", "accept cookies", "accept all cookies", "reject all", "manage cookies", "cookie settings", "privacy policy", "terms of service", "terms of use", "terms and conditions", "contact us", "about us",
        "most read", "most popular", "trending", "trending now", "editor's picks", "editors' picks", "top stories", "latest news", "in this article", "in this story", "on this page", "about the author", "about the authors",
        "enlarge this image", "hide caption", "toggle caption", "view image in fullscreen", "open image in gallery", "this video can not be played", "media caption", "image caption", "image source");

    private static readonly SearchValues<char> Count = SearchValues.Create("0123456789.,kKmM");
    private static readonly SearchValues<char> Between = SearchValues.Create(" \t|,·•/");

    private static readonly PhraseSet Buttons = new(
        "share", "facebook", "twitter", "x", "instagram", "linkedin", "whatsapp", "telegram", "reddit", "pinterest", "youtube", "tiktok", "threads", "bluesky", "flipboard", "messenger", "email", "e-mail", "print", "tweet",
        "save", "comments", "comment", "copy", "link", "listen", "sms", "pocket", "gift");

    public static bool Matches(ArticleLine line) => Lines.Contains(line.Words) || IsCount(line.Words) || IsRowOfButtons(line.Words);

    /// <summary>"23 comments", "1.2k shares".</summary>
    private static bool IsCount(ReadOnlySpan<char> words)
    {
        var space = words.IndexOf(' ');
        return space > 0 && char.IsAsciiDigit(words[0]) && !words[..space].ContainsAnyExcept(Count)
            && words[(space + 1)..].TrimStart() is "comments" or "Comments" or "COMMENTS" or "comment" or "Comment" or "shares" or "Shares" or "SHARES" or "views" or "Views";
    }

    private static bool IsRowOfButtons(ReadOnlySpan<char> words)
    {
        var count = 0;
        foreach (var range in words.SplitAny(Between))
        {
            var word = words[range];
            if (!word.IsEmpty && (!Buttons.Contains(word) || ++count > MostButtons))
                return false;
        }

        return count > 1;
    }
}
