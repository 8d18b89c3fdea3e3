using System.Globalization;
using System.Text;

namespace Perspectives.Words;

/// <summary>
/// The form in which the vocabulary knows a word: lower case, decomposed (NFD), without accents, control and format characters.
/// Made beside the text, never in it.
/// </summary>
internal static class VocabularyForm
{
    /// <summary>Units that one unit becomes at most when it is decomposed (Unicode, annex 15).</summary>
    private const int LongestDecomposition = 4;

    /// <summary>Whether the vocabulary never sees this character.</summary>
    public static bool IsDropped(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Control or UnicodeCategory.Format;

    /// <summary>
    /// Writes the form of <paramref name="word"/> and answers its length, or -1 where <paramref name="form"/>, which should be of a few hundred units,
    /// is too short. Makes no strings.
    /// </summary>
    public static int Write(ReadOnlySpan<char> word, Span<char> form)
    {
        for (var i = 0; i < word.Length && i < form.Length; i++)
        {
            var c = word[i];
            if (!char.IsAscii(c) || char.IsControl(c))
                return WriteDecomposed(word, form);
            form[i] = char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
        }

        return word.Length <= form.Length ? word.Length : -1;
    }

    /// <summary>
    /// Drops before it decomposes: a letter may carry any number of accents, and to put a long row of them in order takes the square of its length.
    /// What cannot be decomposed (lone surrogates, U+FFFE) is the replacement character by then: the vocabulary has neither.
    /// </summary>
    private static int WriteDecomposed(ReadOnlySpan<char> word, Span<char> form)
    {
        var kept = WriteKept(word, form);
        if (kept < 0)
            return -1;
        Span<char> decomposed = stackalloc char[LongestDecomposition * form.Length];
        return ((ReadOnlySpan<char>)form[..kept]).TryNormalize(decomposed, out var length, NormalizationForm.FormD) ? WriteKept(decomposed[..length], form) : -1;
    }

    private static int WriteKept(ReadOnlySpan<char> word, Span<char> form)
    {
        var length = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            if (IsDropped(rune))
                continue;
            var lower = rune.Value == 0xFFFE ? Rune.ReplacementChar : Rune.ToLowerInvariant(rune);
            if (!lower.TryEncodeToUtf16(form[length..], out var written))
                return -1;
            length += written;
        }

        return length;
    }
}
