namespace Perspectives.Actors.Names;

/// <summary>When two names can be one person's.</summary>
internal static class PersonName
{
    /// <summary>Whether <paramref name="shorter"/> can be another way to write <paramref name="full"/>: a single name of two or more, or the same surname with the same first name or its initial.</summary>
    public static bool CanBe(NameWords full, NameWords shorter)
    {
        if (full.IsSameAs(shorter))
            return true;
        if (full.Words.Count > shorter.Words.Count)
            shorter = shorter.WithoutParticles();
        if (shorter.Words.Count == 1)
            return (full.Words.Count > 1 && (NameFolding.Same(shorter.First, full.Last) || NameFolding.Same(shorter.First, full.First) || IsBeforeParticle(shorter.First, full)))
                || NameFolding.Same(shorter.First, LastPart(full.Last));
        if (!NameFolding.Same(full.Last, shorter.Last))
            return false;
        return NameFolding.Same(full.First, shorter.First) || IsInitialOf(full.First, shorter.First) || IsInitialOf(shorter.First, full.First)
            || Nicknames.AreOne(full.First, shorter.First) || IsMiddleName(shorter.First, full);
    }

    /// <summary>"Arrabal" of "Lucía Arrabal de la Torre".</summary>
    private static bool IsBeforeParticle(string word, NameWords full)
    {
        for (var i = 1; i + 2 < full.Words.Count; i++)
        {
            if (NameFolding.Same(word, full.Words[i]) && NameTokens.IsParticle(full.Words[i + 1]) && char.IsLower(full.Words[i + 1][0]))
                return true;
        }

        return false;
    }

    /// <summary>"Bobby" of "Robert “Bobby” Lascelles", "Quincy" of "John Quincy Adams".</summary>
    private static bool IsMiddleName(string word, NameWords full) =>
        full.Words.Count > 2 && full.Words.Skip(1).SkipLast(1).Any(middle => NameFolding.Same(middle.Trim('“', '”', '"'), word));

    private static bool IsInitialOf(string initial, string name) =>
        initial.Length <= 2 && NameFolding.Same(initial[..1], name[..1]);

    /// <summary>What stands behind the last hyphen or apostrophe: "Mensah" of "Quaye-Mensah".</summary>
    internal static string LastPart(string word) => word[(word.AsSpan().LastIndexOfAny("-‑'’") + 1)..];
}
