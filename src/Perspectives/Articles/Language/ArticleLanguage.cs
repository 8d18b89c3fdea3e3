using System.Numerics;

namespace Perspectives.Articles.Language;

/// <summary>
/// Tells whether a text is in English, by its alphabet and its function words. Other languages are named as well as a few lists of words allow: the
/// name is for the message, the answer "not English" is what counts.
/// </summary>
internal static class ArticleLanguage
{
    /// <summary>UTF-16 units that are looked at: enough for an English article that begins with a long quotation in another language.</summary>
    private const int SampleLength = 20_000;

    private const int FewestLetters = 4;

    /// <summary>Function words that a language must show before a text is refused for it.</summary>
    private const int FewestHits = 3;

    /// <summary>So many words are a text, in which at least every seventh is a function word of its language; in English articles every third is.</summary>
    private const int EnoughWords = 60;
    private const int Rarest = 7;

    private const int LongestWord = 16;

    /// <summary>The language of <paramref name="text"/>; where it is too short to tell, the one that <paramref name="hint"/> (a page's "lang") names.</summary>
    public static DetectedLanguage Detect(string text, string? hint = null)
    {
        var sample = SampleOf(text);
        if (ScriptProfile.LanguageOf(sample, FewestLetters) is { } code)
            return new DetectedLanguage(code, IsOther: true);
        var detected = ByFunctionWords(sample);
        return detected is { Code: DetectedLanguage.Unknown, IsOther: false } ? ByHint(hint) : detected;
    }

    /// <summary>The text's beginning with its accents composed, as the lists have them; a text that cannot be composed stays as it is.</summary>
    private static ReadOnlySpan<char> SampleOf(string text)
    {
        var sample = text.Length > SampleLength ? text[..SampleLength] : text;
        return UnicodeCheck.CanBeNormalized(sample) && !sample.IsNormalized() ? sample.Normalize() : sample;
    }

    private static DetectedLanguage ByFunctionWords(ReadOnlySpan<char> text)
    {
        Span<int> hits = stackalloc int[FunctionWords.LanguageCount];
        hits.Clear();
        var words = CountWords(text, hits);
        var best = 0;
        for (var language = 1; language < hits.Length; language++)
            best = hits[language] > hits[best] ? language : best;

        var isNoEnglish = words >= EnoughWords && hits[0] * Rarest < words;
        // English needs no lead: names and quotations in other languages are full of their function words.
        if (!isNoEnglish && hits[0] > 0 && hits[0] * 4 >= hits[best] * 3)
            return new DetectedLanguage(hits[0] >= 2 ? DetectedLanguage.English : DetectedLanguage.Unknown, IsOther: false);
        var isBest = hits[best] >= FewestHits && hits[best] > hits[0] * 2 && (words < EnoughWords || hits[best] * Rarest >= words);
        if (isBest)
            return new DetectedLanguage(FunctionWords.CodeOf(best), IsOther: true);
        return new DetectedLanguage(DetectedLanguage.Unknown, isNoEnglish);
    }

    private static int CountWords(ReadOnlySpan<char> text, Span<int> hits)
    {
        Span<char> lower = stackalloc char[LongestWord];
        int count = 0, start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            var inside = at < text.Length && (char.IsLetter(text[at]) || (start >= 0 && text[at] is '\'' or '’'));
            if (inside && start < 0)
                start = at;
            if (inside || start < 0)
                continue;
            count++;
            // "U.S." is no words of one letter, such as other languages have.
            if (at - start <= LongestWord && !(at - start == 1 && at < text.Length && text[at] == '.'))
                AddHits(lower[..text[start..at].ToLowerInvariant(lower)], hits);
            start = -1;
        }

        return count;
    }

    private static void AddHits(Span<char> word, Span<int> hits)
    {
        word.Replace('’', '\'');
        for (var languages = FunctionWords.LanguagesOf(word); languages != 0; languages &= languages - 1)
            hits[BitOperations.TrailingZeroCount(languages)]++;
    }

    private static DetectedLanguage ByHint(string? hint)
    {
        var code = hint?.Split('-', '_')[0].Trim();
        return code is { Length: 2 } && code.All(char.IsAsciiLetter)
            ? new DetectedLanguage(code.ToLowerInvariant(), !code.Equals(DetectedLanguage.English, StringComparison.OrdinalIgnoreCase))
            : new DetectedLanguage(DetectedLanguage.Unknown, IsOther: false);
    }
}
