using System.Globalization;
using System.Text;

namespace Perspectives.Actors.Names;

/// <summary>Compares words of names without regard to case, accents and the form of apostrophes.</summary>
internal static class NameFolding
{
    public static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase)
        || (!(Ascii.IsValid(left) && Ascii.IsValid(right)) && string.Equals(Fold(left), Fold(right), StringComparison.Ordinal));

    /// <summary>Lower case, without accents, apostrophes and full stops. What is no character (a lone surrogate, U+FFFE) folds to the replacement character.</summary>
    public static string Fold(string word) => Ascii.IsValid(word) ? FoldAscii(word) : FoldAny(word);

    /// <summary>Most words, for which nothing but what comes out is made.</summary>
    private static string FoldAscii(string word)
    {
        var folded = word.ToLowerInvariant();
        return folded.AsSpan().ContainsAny('.', '\'') ? folded.Replace(".", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal) : folded;
    }

    private static string FoldAny(string word)
    {
        var bare = new StringBuilder(word.Length);
        foreach (var rune in word.EnumerateRunes())
        {
            if (!IsDropped(rune))
                bare.Append(rune.Value is 0xFFFE or 0xFFFF ? Rune.ReplacementChar : rune);
        }

        var folded = new StringBuilder(bare.Length);
        foreach (var rune in bare.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (!IsDropped(rune))
                folded.Append(Rune.ToLowerInvariant(rune));
        }

        return folded.ToString();
    }

    private static bool IsDropped(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format || rune.Value is '.' or '\'' or '’' or '‘';
}
