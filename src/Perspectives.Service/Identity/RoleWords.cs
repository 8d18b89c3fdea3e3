using System.Collections.Frozen;

namespace Perspectives.Service.Identity;

/// <summary>English words of roles, folded: offices and trades with their fields, and words that say nothing of who somebody is.</summary>
internal static class RoleWords
{
    private static readonly FrozenDictionary<string, RoleField[]> Fields = Table(
        (RoleField.Government,
            """
            president minister secretary senator congressman congresswoman representative governor mayor mayoress councillor councilor councilman councilwoman alderman
            lawmaker legislator ambassador envoy diplomat chancellor premier commissioner politician candidate parliamentarian mp msp mep
            taoiseach king queen prince princess monarch
            """),
        (RoleField.Law, "judge justice lawyer attorney prosecutor solicitor barrister magistrate litigator notary"),
        (RoleField.Police, "police policeman policewoman detective inspector constable sheriff superintendent warden firefighter"),
        (RoleField.Military, "soldier colonel admiral lieutenant marine brigadier corporal sergeant infantryman airman"),
        (RoleField.Business, "ceo cfo executive entrepreneur banker investor trader shopkeeper industrialist businessman businesswoman retailer financier billionaire"),
        (RoleField.Academia,
            "professor scientist researcher economist historian physicist biologist lecturer academic scholar sociologist climatologist chemist geologist ecologist hydrologist anthropologist astronomer mathematician"),
        (RoleField.Media, "journalist reporter editor columnist broadcaster correspondent presenter newsreader"),
        (RoleField.Arts, "actor actress singer novelist painter musician composer poet filmmaker comedian artist playwright dancer conductor sculptor violinist pianist cellist rapper soprano tenor"),
        (RoleField.Sport,
            "coach striker goalkeeper midfielder defender quarterback athlete sprinter runner swimmer boxer cyclist golfer footballer cricketer referee winger forward rower gymnast skier tennis bowler batsman"),
        (RoleField.Health, "nurse surgeon physician paediatrician pediatrician epidemiologist dentist midwife oncologist cardiologist psychiatrist pharmacist paramedic gp"),
        (RoleField.Religion, "bishop archbishop priest imam rabbi pastor pope cardinal vicar nun monk ayatollah reverend"),
        (RoleField.Education, "teacher headteacher headmaster headmistress schoolteacher"),
        (RoleField.Trade, "farmer fisherman fisherwoman plumber baker electrician carpenter welder miner butcher cook chef driver pilot sailor mechanic gardener shepherd beekeeper brewer"));

    /// <summary>Offices that there are everywhere.</summary>
    private static readonly FrozenSet<string> AnyField = Set(
        """
        founder cofounder owner director chairman chairwoman chair chairperson spokesman spokeswoman spokesperson leader manager captain organiser organizer
        treasurer commander general engineer author student official adviser advisor
        """);

    private static readonly FrozenSet<string> Small = Set(
        """
        of the for and in on at to a an from by with as its his her their s who is was at
        former ex retired acting deputy senior junior chief vice assistant associate interim veteran longtime long time current new newly elected then local
        national regional head main co
        """);

    private static readonly FrozenSet<string> Former = Set("former ex retired");

    /// <summary>The fields of an office or trade, none where there is such an office in all of them; null for any other word.</summary>
    public static RoleField[]? FieldsOf(string word) => Find(word) ?? (word.EndsWith('s') ? Find(word[..^1]) : null);

    public static bool IsSmall(string word) => Small.Contains(word);

    public static bool IsFormer(string word) => Former.Contains(word);

    private static RoleField[]? Find(string word) => Fields.GetValueOrDefault(word) ?? (AnyField.Contains(word) ? [] : null);

    private static FrozenSet<string> Set(string words) => Split(words).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, RoleField[]> Table(params (RoleField Field, string Words)[] rows) => rows
        .SelectMany(static row => Split(row.Words).Select(word => (Word: word, row.Field)))
        .GroupBy(static pair => pair.Word, static pair => pair.Field, StringComparer.Ordinal)
        .ToFrozenDictionary(static word => word.Key, static word => word.ToArray(), StringComparer.Ordinal);

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
