using CsCheck;

namespace Perspectives.Tests;

/// <summary>Texts for property tests: any UTF-16 units at all, lone surrogates and controls among them, and such as resemble news.</summary>
internal static class AnyText
{
    private static readonly string[] Parts =
        ["“", "”", "\"", "«", "»", "‘", "’", "\n", "\r\n", "\n\n", " ", ", ", ". ", "said", "Ana Silva", "he", "according to", "the ministry", "is safe", "é", "e\u0301", "😀", "\0", "\u202E"];

    private static readonly string[] StoryParts =
    [
        "Ana Silva", "Mr Denning", "Paul Denning", "Denning", "O’Brien", "Gertrud Müller-Lüdenscheidt", "Rosa de la Cruz", "al-Amr", "the Harbour Trust", "HT", "(HT)", "Republicans", "Norway",
        "He", "she", "They", "it", "who", "which", "I", "one of them", "both", "Many", "the mayor", "Mayor", "a spokesman for", "his lawyer", "’s lawyer", "'s", "officials", "a report by",
        " said ", " told the BBC ", ", according to ", " wants ", " warned that ", ", adding that ", " and ", ", ", " of ", ": ", "; ", " — ", ". ", "? ", ".\n", "\n\n", "\r\n",
        "“", "”", "\"", "‘", "’", "(", ")", "-", "…", "the bridge is safe", "“It will fall,” ", "no", "54", "May 4", "\u00A0", "\u200B", "e\u0301", "😀", "\uD83D", "\0",
    ];

    public static Gen<string> OfAnyUnits { get; } = Gen.Char['\0', '\uFFFF'].Array[0, 200].Select(units => new string(units));

    public static Gen<string> OfNewsParts { get; } = Gen.Int[0, Parts.Length - 1].Select(part => Parts[part]).Array[0, 120].Select(parts => string.Concat(parts));

    /// <summary>Names, pronouns, cues and quotations in any order: nearly every one has speakers.</summary>
    public static Gen<string> OfStoryParts { get; } =
        Gen.Int[0, StoryParts.Length - 1].Select(part => StoryParts[part]).Array[1, 150].Select(parts => string.Concat(parts.SelectMany(part => new[] { part, " " })));

    public static Gen<string> Any { get; } = Gen.OneOf(OfAnyUnits, OfNewsParts);
}
