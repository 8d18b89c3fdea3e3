using System.Text;

namespace Perspectives.Actors.Names;

/// <summary>The key by which articles find the same actor: its name's words in lower case without accents, with hyphens between them.</summary>
internal static class NameKey
{
    /// <summary>The key of a name; null for a person known by one word only, who may be anybody.</summary>
    public static string? Of(NameWords name, ActorKind kind)
    {
        if (kind == ActorKind.Person && name.Words.Count < 2)
            return null;
        var key = new StringBuilder();
        foreach (var word in name.Words)
        {
            if (key.Length > 0 && key[^1] != '-')
                key.Append('-');
            foreach (var rune in NameFolding.Fold(word).EnumerateRunes())
            {
                if (Rune.IsLetterOrDigit(rune))
                    key.Append(rune.ToString());
                else if (key.Length > 0 && key[^1] != '-')
                    key.Append('-');
            }
        }

        var folded = key.ToString().Trim('-');
        return folded.Length == 0 ? null : folded;
    }
}
