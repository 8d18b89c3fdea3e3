namespace Perspectives.Articles;

/// <summary>Verbs by which a line of an article is told from a line of its page.</summary>
internal static class SpeechWords
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Verbs = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "said", "says", "told", "added", "asked", "warned", "wrote", "argued", "insisted", "tweeted", "replied", "claimed", "explained", "noted", "announced",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool AppearIn(ReadOnlySpan<char> line)
    {
        foreach (var range in line.SplitAny(" \t\u00A0,.;:!?\"'“”‘’()"))
        {
            if (Verbs.Contains(line[range]))
                return true;
        }

        return false;
    }
}
