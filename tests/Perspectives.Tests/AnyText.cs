using CsCheck;

namespace Perspectives.Tests;

/// <summary>Texts for property tests: any UTF-16 units at all, lone surrogates and controls among them, and such as resemble news.</summary>
internal static class AnyText
{
    private static readonly string[] Parts =
        ["“", "”", "\"", "«", "»", "‘", "’", "\n", "\r\n", "\n\n", " ", ", ", ". ", "said", "Ana Silva", "he", "according to", "the ministry", "is safe", "é", "e\u0301", "😀", "\0", "\u202E"];

    public static Gen<string> OfAnyUnits { get; } = Gen.Char['\0', '\uFFFF'].Array[0, 200].Select(units => new string(units));

    public static Gen<string> OfNewsParts { get; } = Gen.Int[0, Parts.Length - 1].Select(part => Parts[part]).Array[0, 120].Select(parts => string.Concat(parts));

    public static Gen<string> Any { get; } = Gen.OneOf(OfAnyUnits, OfNewsParts);
}
