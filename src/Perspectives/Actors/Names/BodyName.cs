using Perspectives.Words;

namespace Perspectives.Actors.Names;

/// <summary>When two names can be one body's.</summary>
internal static class BodyName
{
    private const int ShortestPart = 4;

    private static readonly Lexicon[] Parties =
    [
        Lexicon.Of("tories conservatives conservative-party"),
        Lexicon.Of("gop republican-party"),
        Lexicon.Of("lib-dems liberal-democrats"),
    ];

    /// <summary>Whether <paramref name="shorter"/> can be another way to write <paramref name="full"/>: its acronym, or its first or last words.</summary>
    public static bool CanBe(NameWords full, NameWords shorter)
    {
        var whole = Significant(full);
        var part = Significant(shorter);
        if (whole.Count == 0 || part.Count == 0)
            return false;
        if ((StartsWith(whole, part) && whole.Count == part.Count) || AreOneParty(full, shorter))
            return true;
        if (part.Count == 1 && IsAcronym(part[0], whole))
            return true;
        return part.Count < whole.Count && part.Sum(word => word.Length) + part.Count - 1 >= ShortestPart && (StartsWith(whole, part) || EndsWith(whole, part));
    }

    /// <summary>First letters of the words that count.</summary>
    public static string AcronymOf(NameWords name) => string.Concat(Significant(name).Select(word => word.EnumerateRunes().First().ToString()));

    /// <summary>Whether <paramref name="shorter"/> is the first letters of <paramref name="full"/>, at least three: whatever the tagger takes "KCNA" for.</summary>
    public static bool IsAcronymOf(NameWords full, NameWords shorter) =>
        shorter.Words is [{ Length: > 2 } letters] && full.Words.Count > 2 && !letters.Any(char.IsLower) && IsAcronym(letters, Significant(full));

    /// <summary>"Republican" and "Republicans".</summary>
    public static bool AreOneAndMany(NameWords left, NameWords right) =>
        left.Words is [var one] && right.Words is [var other] && (NameFolding.Same(one + "s", other) || NameFolding.Same(one, other + "s"));

    /// <summary>The party that newspapers call by this name and by others which have no word in common with it; null for all other names.</summary>
    public static string? PartyOf(NameWords name)
    {
        var written = string.Join('-', Significant(name));
        var party = Array.FindIndex(Parties, names => names.Has(written));
        return party < 0 ? null : $"party {party}";
    }

    /// <summary>"Tories" and "Conservatives", whatever the tagger takes each for.</summary>
    public static bool AreOneParty(NameWords one, NameWords other) => PartyOf(one) is { } party && party == PartyOf(other);

    private static List<string> Significant(NameWords name) => [.. name.Words.Where(word => !EnglishWords.SmallWordsOfNames.Has(word))];

    private static bool IsAcronym(string word, List<string> whole)
    {
        var letters = word.Replace(".", "", StringComparison.Ordinal);
        if (letters.Length < 2 || letters.Length != whole.Count || !char.IsUpper(word[0]))
            return false;
        for (var i = 0; i < letters.Length; i++)
        {
            if (char.ToUpperInvariant(letters[i]) != char.ToUpperInvariant(whole[i][0]))
                return false;
        }

        return true;
    }

    private static bool StartsWith(List<string> whole, List<string> part) => Matches(whole, part, 0);

    private static bool EndsWith(List<string> whole, List<string> part) => Matches(whole, part, whole.Count - part.Count);

    private static bool Matches(List<string> whole, List<string> part, int from)
    {
        if (from < 0 || from + part.Count > whole.Count)
            return false;
        for (var i = 0; i < part.Count; i++)
        {
            if (!NameFolding.Same(whole[from + i], part[i]))
                return false;
        }

        return true;
    }
}
