using System.Globalization;
using System.Text;

namespace Perspectives.Words;

/// <summary>
/// The form in which the vocabulary knows a word: lower case, decomposed (NFD), without accents, control and format characters.
/// Made beside the text, never in it.
/// </summary>
internal static class VocabularyForm
{
    /// <summary>Whether the vocabulary never sees this character.</summary>
    public static bool IsDropped(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Control or UnicodeCategory.Format;

    /// <summary>
    /// Writes the form of <paramref name="word"/> and answers its length, or -1 where <paramref name="form"/> is too short. ASCII, which is nearly
    /// everything, allocates nothing.
    /// </summary>
    public static int Write(ReadOnlySpan<char> word, Span<char> form)
    {
        if (word.Length > form.Length)
            return -1;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (!char.IsAscii(c))
                return WriteDecomposed(word, form);
            form[i] = char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
        }

        return word.Length;
    }

    private static int WriteDecomposed(ReadOnlySpan<char> word, Span<char> form)
    {
        var length = 0;
        foreach (var rune in Decomposed(word).EnumerateRunes())
        {
            if (IsDropped(rune))
                continue;
            if (!Rune.ToLowerInvariant(rune).TryEncodeToUtf16(form[length..], out var written))
                return -1;
            length += written;
        }

        return length;
    }

    /// <summary>Lone surrogates have no decomposition: a word with one stays as it is.</summary>
    private static string Decomposed(ReadOnlySpan<char> word)
    {
        var lower = word.ToString().ToLowerInvariant();
        return lower.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !IsWellFormed(lower) ? lower : lower.Normalize(NormalizationForm.FormD);
    }

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return false;
            i++;
        }

        return true;
    }
}
