using Perspectives.Service.Storage.Folding;

namespace Perspectives.Service.Identity;

/// <summary>
/// What a role says of who somebody is: the office or trade, the field that it belongs to, and whose it is ("mayor of Tolvane": mayor, government, Tolvane).
/// Two roles can bear each other out, deny each other, or say nothing of each other.
/// </summary>
internal sealed record RoleFacts
{
    /// <summary>Letters by which a place and its people begin: "Peru" and "Peruvian", "Kenya" and "Kenyan".</summary>
    private const int StemLength = 4;

    public static RoleFacts Unknown { get; } = new();

    public IReadOnlySet<string> Offices { get; private init; } = new HashSet<string>();

    public IReadOnlySet<RoleField> Fields { get; private init; } = new HashSet<RoleField>();

    /// <summary>Names of bodies and places behind the first word, which is capitalized wherever a sentence begins with it.</summary>
    public IReadOnlySet<string> Owners { get; private init; } = new HashSet<string>();

    /// <summary>All words that are no offices and no small words.</summary>
    private HashSet<string> Words { get; init; } = [];

    private bool IsFormer { get; init; }

    public bool IsKnown => Fields.Count > 0 || Owners.Count > 0;

    public static RoleFacts Of(string? role)
    {
        if (role is null)
            return Unknown;
        HashSet<string> offices = new(StringComparer.Ordinal), owners = new(StringComparer.Ordinal), words = new(StringComparer.Ordinal);
        HashSet<RoleField> fields = [];
        var isFormer = false;
        var parts = role.Split([' ', ',', '\u00A0', '\t', '\n', '(', ')', '-', '’', '\'', '.'], StringSplitOptions.RemoveEmptyEntries);
        for (var number = 0; number < parts.Length; number++)
        {
            var word = LetterFolding.Fold(parts[number]);
            isFormer |= RoleWords.IsFormer(word);
            if (RoleWords.IsSmall(word))
                continue;
            if (RoleWords.FieldsOf(word) is { } found)
            {
                offices.Add(word);
                fields.UnionWith(found);
                continue;
            }

            words.Add(Stem(word));
            if (number > 0 && char.IsUpper(parts[number][0]))
                owners.Add(Stem(word));
        }

        return new RoleFacts { Offices = offices, Fields = fields, Owners = owners, Words = words, IsFormer = isFormer };
    }

    /// <summary>The same office of the same body or place, or another of it.</summary>
    public bool Agrees(RoleFacts other) => Owners.Overlaps(other.Words) || other.Owners.Overlaps(Words) || (Offices.Overlaps(other.Offices) && Words.Overlaps(other.Words))
        || (Words.Count == 0 && other.Words.Count == 0 && Offices.Count > 0 && Offices.SetEquals(other.Offices));

    /// <summary>The same office of the same body or place: nobody else has it at the time.</summary>
    public bool IsSameOfficeAs(RoleFacts other) => Offices.Overlaps(other.Offices) && (Owners.Overlaps(other.Words) || other.Owners.Overlaps(Words));

    /// <summary>Trades of fields between which people do not go, or one office of two bodies or places.</summary>
    public bool Disagrees(RoleFacts other)
    {
        if (Agrees(other))
            return false;
        if (Fields.Count > 0 && other.Fields.Count > 0 && !Fields.Any(field => other.Fields.Any(near => field.IsNear(near))))
            return true;
        return Offices.Overlaps(other.Offices) && Owners.Count > 0 && other.Owners.Count > 0 && !IsFormer && !other.IsFormer;
    }

    private static string Stem(string word) => word.Length <= StemLength ? word : word[..StemLength];
}
