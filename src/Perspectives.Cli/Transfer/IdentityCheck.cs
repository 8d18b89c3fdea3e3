using Perspectives.Articles;
using Perspectives.Service.Identity;
using Perspectives.Service.Intake;

namespace Perspectives.Cli.Transfer;

/// <summary>Says what is wrong with names and joins from outside: a store would keep whatever it is given. What a line does not have is null here, whatever its type says.</summary>
internal static class IdentityCheck
{
    /// <summary>UTF-16 units of names and keys; the API takes no longer ones either.</summary>
    private const int LongestKey = 1_000;
    private const int LongestText = 1_000;
    private const int MostBearers = 1_000;
    private const int MostGiven = 1_000_000;

    /// <summary>Null where nothing is wrong.</summary>
    public static string? FaultOf(ExportedIdentity line) => line switch
    {
        { Name: { } name, Record: { } record, Join: null } => FaultOf(name, record) is { } fault ? $"The record of a name is none: {fault}." : null,
        { Name: null, Record: null, Join: { } join } => FaultOf(join) is { } fault ? $"The join is none: {fault}." : null,
        _ => "This line has neither a name with its record nor a join.",
    };

    public static bool IsName(string? name) => IsKey(name);

    private static string? FaultOf(string name, NameRecord record)
    {
        if (!IsName(name))
            return "\"name\" is no name";
        if (record.Bearers.Length > MostBearers || Array.Exists(record.Bearers, static bearer => bearer is null))
            return "\"bearers\" are none";
        if (record.Given < 0 || record.Given > MostGiven)
            return "\"given\" is out of bounds";
        if (record.Bearers.DistinctBy(static bearer => bearer.Key, StringComparer.Ordinal).Count() < record.Bearers.Length)
            return "two bearers have one key";
        if (!Spelling.IsOne(name) && Array.Exists(record.Bearers, bearer => bearer.Key != name && !bearer.Key.StartsWith(name + NameRecord.Mark, StringComparison.Ordinal)))
            return "a bearer's \"key\" is another name's";
        return record.Bearers.Select(FaultOf).FirstOrDefault(static fault => fault is not null);
    }

    private static string? FaultOf(NameBearer bearer)
    {
        if (!IsKey(bearer.Key))
            return "a bearer's \"key\" is no key";
        if (bearer.Roles is null || bearer.Roles.Length > BearerRole.MostOfBearer || Array.Exists(bearer.Roles, static role => role is null || !IsText(role.Role) || !IsEvidence(role.Evidence)))
            return "a bearer's \"roles\" are none";
        if (bearer.Joins is null || Array.Exists(bearer.Joins, static join => join is null || !IsKey(join.To) || join.Reason is not (JoinReason.BothNames or JoinReason.SameOffice) || !IsEvidence(join.Evidence)))
            return "a bearer's \"joins\" are none";
        return bearer.Joins.Length > MostBearers || !IsEvidence(bearer.WithoutRole) ? "what a bearer is known by is none" : null;
    }

    private static string? FaultOf(ActorJoin join)
    {
        if (!IsKey(join.Key) || (join.To is not null && !IsKey(join.To)) || join.To == join.Key)
            return "\"key\" and \"to\" are not two keys";
        if (!Enum.IsDefined(join.Reason) || (join.Reason == JoinReason.Administrator) != (join.Note is not null))
            return "\"reason\" is none";
        if ((join.Note is not null && !IsText(join.Note)) || (join.By is not null && !IsText(join.By)))
            return "\"note\" or \"by\" is too long or empty";
        if (join.Articles is null || join.Articles.Length > Evidence.MostNamed || Array.Exists(join.Articles, static id => id is null || !ArticleId.IsValid(id)))
            return "\"articles\" are none";
        return join.Apart is null || join.Apart.Length > MostBearers || !Array.TrueForAll(join.Apart, IsKey) ? "\"apart\" has what is no key" : null;
    }

    private static bool IsEvidence(Evidence? evidence) => evidence is { Sightings.Length: <= Evidence.MostNamed }
        && Array.TrueForAll(evidence.Sightings, static sighting => sighting is not null && ArticleId.IsValid(sighting.ArticleId) && OperationId.IsValid(sighting.OperationId));

    private static bool IsKey(string? key) => key is { Length: > 0 and <= LongestKey } && !key.Any(static letter => char.IsControl(letter) || char.IsWhiteSpace(letter));

    private static bool IsText(string? text) => text is { Length: > 0 and <= LongestText };
}
