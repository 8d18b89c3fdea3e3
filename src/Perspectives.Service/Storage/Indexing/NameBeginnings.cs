using Perspectives.Service.Identity;
using Perspectives.Service.Storage.Folding;

namespace Perspectives.Service.Storage.Indexing;

/// <summary>By what a name is found: its folded words from the first on, from the second on …</summary>
internal static class NameBeginnings
{
    /// <summary>The most words of a name by which it can be found.</summary>
    private const int MostWords = 16;

    /// <summary>By what the words of an actor's key are found.</summary>
    public static IEnumerable<string> OfKey(string key) => Of(key.Split(NameRecord.Mark)[0]);

    public static IEnumerable<string> Of(string name)
    {
        var words = FoldedWords.Of(name);
        return Enumerable.Range(0, Math.Min(words.Count, MostWords)).Select(first => string.Join(' ', words.Skip(first).Take(MostWords)));
    }
}
