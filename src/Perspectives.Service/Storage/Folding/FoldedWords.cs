using System.Globalization;
using System.Text;

namespace Perspectives.Service.Storage.Folding;

/// <summary>The words of a title, a statement or a name as searches compare them: letters, digits and marks without case and accents; all else stands between words.</summary>
internal static class FoldedWords
{
    /// <summary>The most UTF-16 units of a word: a longer one is known by its beginning.</summary>
    public const int MaximumLength = 64;

    /// <summary>The most different words of a search: more than can stand in the address of a request.</summary>
    public const int MostSearched = 400;

    /// <summary>In the order of the text, each as often as it stands there.</summary>
    public static List<string> Of(string? text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in LetterFolding.Fold(text ?? "").EnumerateRunes())
        {
            if (!IsOfWord(rune))
                End();
            else if (word.Length + rune.Utf16SequenceLength <= MaximumLength)
                word.Append(rune);
        }

        End();
        return words;

        void End()
        {
            if (word.Length > 0)
                words.Add(word.ToString());
            word.Clear();
        }
    }

    /// <summary>The different words of a search.</summary>
    /// <exception cref="ArgumentException">They are more than <see cref="MostSearched"/>.</exception>
    public static List<string> Distinct(string? text)
    {
        var words = Of(text).Distinct(StringComparer.Ordinal).ToList();
        return words.Count <= MostSearched
            ? words
            : throw new ArgumentException($"A search has at most {MostSearched} different words; these are {words.Count}.", nameof(text));
    }

    private static bool IsOfWord(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
