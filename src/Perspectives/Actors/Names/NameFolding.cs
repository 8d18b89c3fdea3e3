using System.Globalization;
using System.Text;

namespace Perspectives.Actors.Names;

/// <summary>Compares words of names without regard to case, accents and the form of apostrophes.</summary>
internal static class NameFolding
{
    public static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase)
        || (!(Ascii.IsValid(left) && Ascii.IsValid(right)) && string.Equals(Fold(left), Fold(right), StringComparison.Ordinal));

    /// <summary>Lower case, without accents, apostrophes and full stops.</summary>
    public static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var rune in word.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format || rune.Value is '.' or '\'' or '’' or '‘')
                continue;
            folded.Append(Rune.ToLowerInvariant(rune).ToString());
        }

        return folded.ToString();
    }
}
