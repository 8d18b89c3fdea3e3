using System.Buffers;

namespace Perspectives.Articles.Language;

/// <summary>In which alphabets a text is written.</summary>
internal static class ScriptProfile
{
    private static readonly SearchValues<char> Ukrainian = SearchValues.Create("іїєґІЇЄҐ");

    private enum Script
    {
        Latin,
        Greek,
        Cyrillic,
        Hebrew,
        Arabic,
        Indic,
        Thai,
        Kana,
        Hangul,
        Han,
        Other,
    }

    /// <summary>The code of the language most often written in the alphabet that most letters are of; null where that is the Latin one or there are too few letters.</summary>
    public static string? LanguageOf(ReadOnlySpan<char> text, int fewestLetters)
    {
        Span<int> counts = stackalloc int[(int)Script.Other + 1];
        counts.Clear();
        var letters = 0;
        foreach (var unit in text)
        {
            if (!char.IsLetter(unit))
                continue;
            letters++;
            counts[(int)ScriptOf(unit)]++;
        }

        return letters < fewestLetters || counts[(int)Script.Latin] * 2 >= letters ? null : LanguageOf(counts, text);
    }

    private static string LanguageOf(ReadOnlySpan<int> counts, ReadOnlySpan<char> text)
    {
        // Japanese mixes kana with more Chinese characters than kana.
        if (counts[(int)Script.Kana] * 10 > counts[(int)Script.Han] && counts[(int)Script.Kana] > 0)
            return "ja";
        var most = 1;
        for (var script = 1; script < counts.Length; script++)
            most = counts[script] > counts[most] ? script : most;
        return (Script)most switch
        {
            Script.Greek => "el",
            Script.Cyrillic => text.ContainsAny(Ukrainian) ? "uk" : "ru",
            Script.Hebrew => "he",
            Script.Arabic => text.ContainsAny("پچژگ") ? "fa" : "ar",
            Script.Indic => "hi",
            Script.Thai => "th",
            Script.Hangul => "ko",
            Script.Han => "zh",
            _ => DetectedLanguage.Unknown,
        };
    }

    private static Script ScriptOf(char letter) => letter switch
    {
        < '\u0370' or (>= '\u1E00' and < '\u1F00') or (>= '\uFF21' and <= '\uFF5A') or (>= '\u2C60' and <= '\u2C7F') or (>= '\uFB00' and <= '\uFB06') => Script.Latin,
        < '\u0400' or (>= '\u1F00' and < '\u2000') => Script.Greek,
        < '\u0530' => Script.Cyrillic,
        >= '\u0590' and < '\u0600' => Script.Hebrew,
        (>= '\u0600' and < '\u0780') or (>= '\uFB50' and < '\uFE00') or (>= '\uFE70' and < '\uFF00') => Script.Arabic,
        >= '\u0900' and < '\u0E00' => Script.Indic,
        >= '\u0E00' and < '\u0E80' => Script.Thai,
        >= '\u3040' and < '\u3100' => Script.Kana,
        (>= '\uAC00' and < '\uD7B0') or (>= '\u1100' and < '\u1200') => Script.Hangul,
        (>= '\u3400' and < '\uA000') or (>= '\uF900' and < '\uFB00') => Script.Han,
        _ => Script.Other,
    };
}
