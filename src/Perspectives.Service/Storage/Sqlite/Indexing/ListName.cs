using Perspectives.Stances;

namespace Perspectives.Service.Storage.Sqlite.Indexing;

/// <summary>Names of lists of articles. Those of stances come before the actor's key, so that no key makes the name of another list.</summary>
internal static class ListName
{
    public const string All = "all";

    /// <param name="key">The outlet's name folded.</param>
    public static string OfOutlet(string key) => "outlet:" + key;

    /// <param name="key">The tag folded.</param>
    public static string OfTag(string key) => "tag:" + key;

    /// <param name="word">A folded word of the title.</param>
    public static string OfWord(string word) => "word:" + word;

    public static string OfActor(string key) => "actor:" + key;

    public static string OfStance(Stance stance) => stance switch
    {
        Stance.Supportive => "supportive",
        Stance.Critical => "critical",
        Stance.Cautious => "cautious",
        Stance.Neutral => "neutral",
        _ => "mixed",
    };

    public static string OfActor(string key, Stance stance) => $"{OfStance(stance)}:{key}";
}
