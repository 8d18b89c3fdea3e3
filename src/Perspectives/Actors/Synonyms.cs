using Perspectives.Words;

namespace Perspectives.Actors;

/// <summary>Nouns that newsrooms use of the same people or the same document in turn: "scientists … the researchers … the team", "a study … the paper".</summary>
internal static class Synonyms
{
    private static readonly Lexicon[] Sets =
    [
        Lexicon.Of("researchers scientists authors academics team investigators biologists physicists ecologists economists"),
        Lexicon.Of("study paper research report survey analysis"),
        Lexicon.Of("film movie documentary"),
        Lexicon.Of("ad advert advertisement commercial clip spot"),
        Lexicon.Of("protesters demonstrators activists campaigners marchers"),
        Lexicon.Of("residents locals villagers neighbours neighbors"),
        Lexicon.Of("court tribunal panel judges bench"),
        Lexicon.Of("lawmakers legislators parliamentarians"),
        Lexicon.Of("doctors medics physicians clinicians"),
    ];

    /// <summary>Whether both are used of the same.</summary>
    public static bool Are(ReadOnlySpan<char> noun, ReadOnlySpan<char> other)
    {
        foreach (var set in Sets)
        {
            if (set.Has(noun) && set.Has(other))
                return true;
        }

        return false;
    }
}
