using System.Text;

namespace Perspectives.Articles;

/// <summary>Puts on one line what was found in a text or a page, whose author nobody can ask to mend it.</summary>
internal static class OneLine
{
    /// <summary>With one space for all white space and control characters between two words, and none around.</summary>
    public static string Of(ReadOnlySpan<char> found)
    {
        var line = new StringBuilder(found.Length);
        foreach (var unit in found)
        {
            if (!char.IsWhiteSpace(unit) && !char.IsControl(unit))
                line.Append(unit);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        return line.ToString().TrimEnd(' ');
    }
}
