namespace Perspectives.Articles.Boilerplate;

/// <summary>What a page asks of its reader: to subscribe, to follow, to accept cookies, to read on.</summary>
internal static class Subscription
{
    private static readonly PhraseSet Certain = new(
        "sign up for our", "sign up to our", "sign up here", "sign up for the", "sign up for free", "subscribe to our", "subscribe here", "subscribe today", "subscribe now", "subscribe for", "get our", "get unlimited access",
        "follow us on", "like us on", "find us on", "join us on", "join our whatsapp", "join our telegram", "download our app", "download the app", "get the app", "we use cookies", "this site uses cookies",
        "this website uses cookies", "by clicking", "by continuing to use", "by signing up", "by subscribing", "by submitting your", "already a subscriber", "already have an account", "already a member", "you have reached your", "you have read",
        "to continue reading", "continue reading", "to read the full", "read the full story here", "this article is for subscribers", "this content is for subscribers", "story continues below", "article continues below",
        "article continues after", "story continues after", "continue reading below", "support our journalism", "support independent journalism", "enter your email", "enter your e-mail", "your email address", "please enable javascript",
        "enable javascript", "your browser does not support", "click here to", "click here for", "tap here to", "skip past newsletter", "after newsletter promotion", "thank you for reading", "thanks for reading", "you can unsubscribe",
        "view this post on instagram", "sign up to receive", "get the latest news", "get breaking news", "want more stories like this", "have a story tip", "do you have a tip", "got a tip", "send us your", "listen to more stories on", "watch live");

    private static readonly PhraseSet Asking = new(
        "sign up", "subscribe", "get", "follow", "join", "download", "receive", "like us", "register", "log in", "stay", "don't miss", "never miss", "keep up", "check out", "visit");

    private static readonly string[] Wares = ["newsletter", "inbox", "your email", "facebook", "twitter", "telegram", "whatsapp", "instagram", "youtube", "our app", "podcast", "breaking news alerts", "news alerts"];

    public static bool Matches(ArticleLine line)
    {
        if (line.MayBeSpeech)
            return false;
        var words = line.Words.TrimStart("([→▶►*- ");
        return Certain.StartsWith(words) || (Asking.StartsWith(words) && NamesWare(words));
    }

    private static bool NamesWare(ReadOnlySpan<char> words)
    {
        foreach (var ware in Wares)
        {
            if (words.Contains(ware, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
