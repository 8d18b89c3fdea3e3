using Perspectives.Words;

namespace Perspectives.Actors.Names;

/// <summary>Words that stand before names and are no part of them.</summary>
internal static class TitleWords
{
    public static readonly Lexicon Male = Lexicon.Of("mr sir lord king prince father brother uncle don señor monsieur herr pastor mzee");
    public static readonly Lexicon Female = Lexicon.Of("mrs ms miss dame lady queen princess sister madam madame mother aunt auntie doña señora frau baroness mama");

    /// <summary>Offices and ranks, and their abbreviations.</summary>
    public static readonly Lexicon Offices = Lexicon.Of("""
        president vice-president senator sen senators sens representative rep representatives reps congressman congresswoman governor gov mayor minister
        ministers secretary undersecretary chancellor premier judge justice magistrate professor prof dr doctor hon honourable honorable cllr
        councillor councilor councilman councilwoman alderman captain capt general gen colonel col lieutenant lt sergeant sgt major maj
        corporal cpl private commander cmdr admiral adm marshal chief superintendent supt inspector insp detective det constable sheriff
        deputy vice member officer commissioner director chairman chairwoman chair chairperson ceo cfo mp mep msp pm mla ambassador envoy attorney coach pope archbishop
        bishop cardinal rabbi imam sheikh sheik mullah ayatollah reverend rev prosecutor counsel solicitor speaker leader spokesman spokeswoman spokesperson
        treasurer taoiseach engineer engr barrister chief-justice principal dean provost warden whip elder comrade barr alhaji hajiya
        pc wpc dci coroner economist analyst lawyer historian author actor actress singer farmer
        """);

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["dr"] = "doctor",
        ["sen"] = "senator",
        ["rep"] = "representative",
        ["gov"] = "governor",
        ["prof"] = "professor",
        ["gen"] = "general",
        ["col"] = "colonel",
        ["capt"] = "captain",
        ["lt"] = "lieutenant",
        ["sgt"] = "sergeant",
        ["maj"] = "major",
        ["adm"] = "admiral",
        ["cllr"] = "councillor",
        ["rev"] = "reverend",
        ["det"] = "detective",
        ["supt"] = "superintendent",
        ["insp"] = "inspector",
        ["cmdr"] = "commander",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>"senator" of "Sen"; null for what is no abbreviation.</summary>
    public static string? InFull(ReadOnlySpan<char> title) => Abbreviations.TryGetValue(title, out var full) ? full : null;

    public static bool IsTitle(ReadOnlySpan<char> word) => Male.Has(word) || Female.Has(word) || Offices.Has(word);

    public static Gender GenderOf(ReadOnlySpan<char> word) =>
        Male.Has(word) ? Gender.Male : Female.Has(word) ? Gender.Female : Gender.Unknown;
}
