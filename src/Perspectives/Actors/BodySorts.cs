using Perspectives.Words;

namespace Perspectives.Actors;

/// <summary>Nouns for bodies, by what they can be called besides: a union is an association, and no club. A word of no sort ("the group", "the organisation") can be any of them.</summary>
internal static class BodySorts
{
    private static readonly Lexicon[] Sorts =
    [
        Lexicon.Of("company firm business corporation utility bank airline insurer lender retailer broadcaster publisher operator developer supplier manufacturer maker carmaker chipmaker drugmaker brewer newspaper network station club"),
        Lexicon.Of("club team side"),
        Lexicon.Of("union federation association league alliance"),
        Lexicon.Of("charity trust foundation society association campaign institute"),
        Lexicon.Of("council authority board assembly chamber"),
        Lexicon.Of("ministry department office government"),
        Lexicon.Of("government administration cabinet"),
        Lexicon.Of("court tribunal panel"),
        Lexicon.Of("parliament senate house congress assembly legislature chamber"),
        Lexicon.Of("committee commission panel inquiry board jury"),
        Lexicon.Of("agency administration authority regulator watchdog office commission bureau service inspectorate body board department institute"),
        Lexicon.Of("army military navy force guard service"),
        Lexicon.Of("school college academy university"),
        Lexicon.Of("university institute college centre center school laboratory"),
        Lexicon.Of("hospital clinic trust centre center"),
        Lexicon.Of("newspaper paper magazine journal"),
        Lexicon.Of("party coalition alliance"),
        Lexicon.Of("church"),
        Lexicon.Of("embassy consulate"),
    ];

    /// <summary>Whether both the noun and the name are of some sort, and no body so named is called by that noun.</summary>
    /// <param name="noun">Of the description.</param>
    /// <param name="name">Words of the name, or the noun of another description.</param>
    public static bool Differ(ReadOnlySpan<char> noun, IReadOnlyList<string> name)
    {
        var isOfSort = false;
        foreach (var sort in Sorts)
        {
            if (!sort.Has(noun))
                continue;
            if (name.Any(word => sort.Has(word)))
                return false;
            isOfSort = true;
        }

        return isOfSort && Array.Exists(Sorts, sort => name.Any(word => sort.Has(word)));
    }
}
