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
            return (full.Words.Count > 1 && (NameFolding.Same(shorter.First, full.Last) || NameFolding.Same(shorter.First, full.First)))
                || NameFolding.Same(shorter.First, LastPart(full.Last));
        if (!NameFolding.Same(full.Last, shorter.Last))
            return false;
        return NameFolding.Same(full.First, shorter.First) || IsInitialOf(full.First, shorter.First) || IsInitialOf(shorter.First, full.First);
    }

    private static bool IsInitialOf(string initial, string name) =>
        initial.Length <= 2 && NameFolding.Same(initial[..1], name[..1]);

    /// <summary>What stands behind the last hyphen or apostrophe: "Mensah" of "Quaye-Mensah".</summary>
    internal static string LastPart(string word) => word[(word.AsSpan().LastIndexOfAny("-‑'’") + 1)..];
}
