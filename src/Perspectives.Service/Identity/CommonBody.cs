using System.Collections.Frozen;
using Perspectives.Grouping;
using Perspectives.Service.Storage.Folding;

namespace Perspectives.Service.Identity;

/// <summary>Bodies that every country or town has under the same name ("Health Ministry", "Supreme Court"), and whose a text says that they are.</summary>
internal static class CommonBody
{
    private static readonly FrozenSet<string> Words = string.Join(' ',
        "ministry department office court supreme high constitutional appeals parliament senate congress assembly national house representatives council city town county police force",
        "government cabinet treasury army navy air central bank election electoral commission board agency authority federal state public health interior foreign affairs defence defense",
        "finance justice education environment energy transport labour labor agriculture trade industry culture tourism economy home prosecutor prosecutors attorney general service",
        "customs immigration meteorological weather statistics bureau institute university chamber deputies commons lords opposition union workers teachers party the of for and in")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool IsCommon(string[] name) => Array.TrueForAll(name, word => Words.Contains(LetterFolding.Fold(word)));

    /// <summary>"Kenya" of "Kenya’s Health Ministry", "Peruvian" of "the Peruvian Supreme Court", "Peru" of "the Supreme Court of Peru".</summary>
    /// <returns>Null where the text does not say it.</returns>
    public static string? OwnerOf(string text, IReadOnlyList<Excerpt> mentions)
    {
        foreach (var mention in mentions)
        {
            if ((Before(text, mention.Start) ?? Behind(text, mention.End)) is { } owner)
                return $"body of {owner}";
        }

        return null;
    }

    private static string? Before(string text, int start)
    {
        var before = text.AsSpan(0, start);
        if (before.Length == 0 || before[^1] != ' ')
            return null;
        before = before[..^1];
        var word = before[(before.LastIndexOfAny(' ', '\n') + 1)..];
        var owner = word.EndsWith("’s") || word.EndsWith("'s") ? word[..^2] : word;
        // The first word of a sentence is capitalized whatever it is.
        var isFirst = before.Length == word.Length || before[before.Length - word.Length - 1] == '\n' || before[..^word.Length].TrimEnd() is [.., '.' or '”' or '"' or '?' or '!'];
        return IsName(owner) && (!isFirst || owner.Length < word.Length) ? owner.ToString() : null;
    }

    private static string? Behind(string text, int end)
    {
        var behind = text.AsSpan(end);
        foreach (var link in (string[])[" of ", " in "])
        {
            if (!behind.StartsWith(link))
                continue;
            var name = behind[link.Length..];
            var length = name.IndexOfAny(' ', ',', '.') is var at and >= 0 ? at : name.Length;
            return IsName(name[..length]) ? name[..length].ToString() : null;
        }

        return null;
    }

    private static bool IsName(ReadOnlySpan<char> word) => word.Length > 2 && char.IsUpper(word[0]) && !Words.Contains(LetterFolding.Fold(word.ToString())) && word is not ("The" or "But" or "And");
}
