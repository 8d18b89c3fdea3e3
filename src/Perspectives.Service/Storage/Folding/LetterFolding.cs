using System.Globalization;
using System.Text;

namespace Perspectives.Service.Storage.Folding;

/// <summary>
/// Takes case, accents and forms of the same letter out of a text, so that what people write alike is found alike. Marks that carry a sound of their
/// own (vowel signs of Indic scripts, voicing in Japanese) stay.
/// </summary>
internal static class LetterFolding
{
    /// <summary>Any text, also with lone surrogates. The result is in form C and folds to itself.</summary>
    /// <param name="text">Any UTF-16.</param>
    /// <param name="keepAccents">Whether accents stay: for a text that is nothing but accents.</param>
    public static string Fold(string text, bool keepAccents = false)
    {
        if (Ascii.IsValid(text))
            return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        foreach (var rune in Decompose(text).EnumerateRunes())
        {
            var isAccent = IsAccent(rune.Value);
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format || (isAccent && !keepAccents))
                continue;
            if (isAccent)
            {
                // The iota below has a letter as its capital, beside which the other accents would go the next time.
                folded.Append(rune);
                continue;
            }

            // By way of the capital, since some small letters share one (σ and ς, т and ᲄ).
            var lower = Rune.ToLowerInvariant(Rune.ToUpperInvariant(rune));
            if (PlainForm(lower.Value) is { } plain)
                folded.Append(plain);
            else
                folded.Append(lower);
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Form KD of what can be normalized: a lone surrogate or a noncharacter becomes the replacement character.</summary>
    private static string Decompose(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append((rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF ? Rune.ReplacementChar : rune);
        return clean.ToString().Normalize(NormalizationForm.FormKD);
    }

    /// <summary>Combining diacritical marks (Latin, Greek, Cyrillic), Hebrew points and Arabic vowel marks.</summary>
    private static bool IsAccent(int value) => value is
        (>= 0x0300 and <= 0x036F) or (>= 0x1AB0 and <= 0x1AFF) or (>= 0x1DC0 and <= 0x1DFF) or (>= 0x20D0 and <= 0x20FF) or (>= 0xFE20 and <= 0xFE2F)
        or (>= 0x0591 and <= 0x05BD) or 0x05BF or 0x05C1 or 0x05C2 or 0x05C4 or 0x05C5 or 0x05C7
        or (>= 0x064B and <= 0x065F) or 0x0670;

    /// <summary>What Unicode gives no decomposition for, although people write both; null for all others.</summary>
    private static string? PlainForm(int lower) => lower switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'ł' => "l",
        'ħ' => "h",
        'ŧ' => "t",
        'ı' => "i",
        'ĸ' => "k",
        'ŋ' => "n",
        'þ' => "th",
        'ƀ' => "b",
        'ɨ' => "i",
        'ƶ' => "z",
        '‘' or '’' or 'ʼ' or '′' => "'",
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' => "-",
        _ => null,
    };
}
