using Perspectives.Service.Storage.Folding;
using Perspectives.Stances;

namespace Perspectives.Service.Storage.Indexing;

/// <summary>Names of lists of articles. Those of stances come before the actor's key, so that no key makes the name of another list.</summary>
internal static class ListName
{
    public const string All = "all";

    /// <summary>The lists of overall stances.</summary>
    public static IReadOnlyList<string> Stances { get; } = [.. Enum.GetValues<Stance>().Select(OfStance)];

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

    /// <summary>The lists that an article is in, whether it has an answer or not.</summary>
    /// <param name="outlet">As written.</param>
    /// <param name="tags">As written.</param>
    /// <param name="title">As written.</param>
    public static HashSet<string> Of(string? outlet, IEnumerable<string> tags, string? title)
    {
        var names = new HashSet<string>(StringComparer.Ordinal) { All };
        if (FoldedKey.Of(outlet) is { } key)
            names.Add(OfOutlet(key));
        names.UnionWith(tags.Select(FoldedKey.Of).OfType<string>().Select(OfTag));
        names.UnionWith(FoldedWords.Of(title).Select(OfWord));
        return names;
    }

    public static string OfActor(string key, Stance stance) => $"{OfStance(stance)}:{key}";
}
