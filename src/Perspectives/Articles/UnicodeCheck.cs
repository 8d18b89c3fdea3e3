namespace Perspectives.Articles;

/// <summary>Whether a string is text at all: UTF-16 whose surrogates come in pairs.</summary>
internal static class UnicodeCheck
{
    /// <summary>Whether the text can be composed or decomposed: .NET refuses lone surrogates, and of all noncharacters U+FFFE.</summary>
    public static bool CanBeNormalized(ReadOnlySpan<char> text) => !text.Contains('\uFFFE') && FindLoneSurrogate(text) < 0;

    /// <summary>Where the first control character stands (C0, C1, tabs and line ends among them), in UTF-16 units; -1 where there is none.</summary>
    public static int FindControl(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsControl(text[at]))
                return at;
        }

        return -1;
    }

    /// <summary>Where the first surrogate stands that has no partner, in UTF-16 units; -1 where there is none.</summary>
    public static int FindLoneSurrogate(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            at += text[at..].IndexOfAnyInRange('\uD800', '\uDFFF') is var next and >= 0 ? next : text.Length - at;
            if (at >= text.Length)
                break;
            if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]))
                return at;
            at++;
        }

        return -1;
    }
}
