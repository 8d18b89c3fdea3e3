using Perspectives.Actors;
using Perspectives.Actors.Names;

namespace Perspectives.Service.Identity;

/// <summary>Titles that one person of a country has at a time, before a name: "President Petro" is somebody, "Senator Smith" may be anybody.</summary>
internal static class TitledName
{
    private static readonly string[] Titles =
        ["President", "Prime Minister", "Chancellor", "Taoiseach", "Pope", "King", "Queen", "Emperor", "Secretary-General"];

    private static readonly string[] NotAlone = ["vice", "deputy", "former", "ex", "lieutenant", "late", "club", "company"];

    /// <summary>The title that stands right before the place; null where none of these does.</summary>
    public static string? Before(string text, int start)
    {
        var before = text.AsSpan(0, start);
        if (before.Length == 0 || before[^1] is not (' ' or '\u00A0'))
            return null;
        before = before.TrimEnd();
        foreach (var title in Titles)
        {
            if (before.EndsWith(title, StringComparison.Ordinal) && before[..^title.Length] is var rest && (rest.Length == 0 || char.IsWhiteSpace(rest[^1]) || rest[^1] is '“' or '"' or '‘'))
                return IsAlone(rest) ? title : null;
        }

        return null;
    }

    /// <param name="title">One of the titles.</param>
    /// <param name="name">A name that ends with the surname.</param>
    public static string KeyOf(string title, string name) => ActorKey.Of($"{title} {NameForms.SurnameOf(name)}", ActorKind.Person)!;

    private static bool IsAlone(ReadOnlySpan<char> before)
    {
        var word = before.TrimEnd();
        word = word[(word.LastIndexOfAny(' ', '\n', '\u00A0') + 1)..];
        foreach (var other in NotAlone)
        {
            if (word.Equals(other, StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }
}
