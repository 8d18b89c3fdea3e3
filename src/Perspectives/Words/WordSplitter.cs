using System.Buffers;
using System.Globalization;
using System.Text;
using Perspectives.Articles;

namespace Perspectives.Words;

/// <summary>
/// Splits a text into words and their surface features, as the language model's contract says. Offsets count UTF-16 units of the unchanged
/// text. Words of which nothing would be left for the vocabulary (control characters, lone accents) are left out.
/// </summary>
public static class WordSplitter
{
    /// <summary>Splits an article: its title as a text of its own, and its body without the boilerplate.</summary>
    public static ArticleWords Split(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var title = article.Title ?? "";
        return new ArticleWords(article, Split(article.Text, article.BodyStart, article.Boilerplate), title, Split(title, 0, []));
    }

    private static Word[] Split(string text, int from, IReadOnlyList<TextSpan> left)
    {
        var words = new List<Word>(text.Length / 5);
        var quotation = new QuotationState();
        int at = from, next = 0, last = -1;
        while (at < text.Length)
        {
            while (next < left.Count && left[next].End <= at)
                next++;
            if (next < left.Count && left[next].Start <= at)
            {
                at = left[next].End;
                continue;
            }

            var end = WordEnd(text, at, next < left.Count ? left[next].Start : text.Length, out var kind);
            if (kind != WordKind.None && !IsNothing(text.AsSpan(at, end - at)))
            {
                var first = last < 0 || text.AsSpan(last, at - last).Contains('\n');
                var features = CaseOf(text.AsSpan(at, end - at)) | (first ? SurfaceFeatures.First : SurfaceFeatures.Lower);
                if (quotation.Enter(text.AsSpan(at, end - at), first))
                    features |= SurfaceFeatures.Quoted;
                words.Add(new Word(at, end, features));
                last = end;
            }

            at = end;
        }

        return [.. words];
    }

    private enum WordKind
    {
        None,
        Run,
        Sign,
    }

    private static int WordEnd(string text, int start, int limit, out WordKind kind)
    {
        var at = start;
        kind = WordKind.None;
        while (at < limit)
        {
            var status = Rune.DecodeFromUtf16(text.AsSpan(at, limit - at), out var rune, out var length);
            var runs = status == OperationStatus.Done && IsPartOfRun(rune);
            if (!runs)
            {
                if (kind == WordKind.Run)
                    return at;
                kind = status == OperationStatus.Done && Rune.IsWhiteSpace(rune) ? WordKind.None : WordKind.Sign;
                return at + length;
            }

            kind = WordKind.Run;
            at += length;
        }

        return at;
    }

    private static bool IsPartOfRun(Rune rune)
    {
        if (rune.IsAscii)
            return char.IsAsciiLetterOrDigit((char)rune.Value);
        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber
            or UnicodeCategory.OtherNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format;
    }

    /// <summary>Whether every character is one that the vocabulary never sees.</summary>
    private static bool IsNothing(ReadOnlySpan<char> word)
    {
        if (char.IsAscii(word[0]))
            return char.IsControl(word[0]);
        foreach (var rune in word.EnumerateRunes())
        {
            if (!VocabularyForm.IsDropped(rune))
                return false;
        }

        return true;
    }

    private static SurfaceFeatures CaseOf(ReadOnlySpan<char> word)
    {
        int letters = 0, capitals = 0;
        var firstIsCapital = false;
        foreach (var rune in word.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune))
                continue;
            var capital = Rune.IsUpper(rune);
            firstIsCapital |= capital && letters == 0;
            letters++;
            capitals += capital ? 1 : 0;
        }

        if (capitals == 0)
            return SurfaceFeatures.Lower;
        if (capitals == letters)
            return letters > 1 ? SurfaceFeatures.Upper : SurfaceFeatures.Capitalized;
        return firstIsCapital && capitals == 1 ? SurfaceFeatures.Capitalized : SurfaceFeatures.Mixed;
    }

    /// <summary>Whether the words so far have opened double quotation marks; a new paragraph closes them.</summary>
    private struct QuotationState
    {
        private bool _inside;

        public bool Enter(ReadOnlySpan<char> word, bool first)
        {
            _inside &= !first;
            if (word.Length > 1)
                return _inside;
            switch (word[0])
            {
                case '“' or '„' or '«':
                    _inside = true;
                    return true;
                case '”' or '»':
                    _inside = false;
                    return true;
                case '"':
                    _inside = !_inside;
                    return true;
                default:
                    return _inside;
            }
        }
    }
}
