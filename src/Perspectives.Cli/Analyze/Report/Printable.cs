using System.Globalization;
using System.Text;

namespace Perspectives.Cli.Analyze.Report;

/// <summary>Makes words of an article fit for a terminal: on one line, and without characters that would command it.</summary>
internal static class Printable
{
    public static string Of(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
                AppendSpace(printable);
            else
                printable.Append(IsSafe(rune) ? rune.ToString() : "\uFFFD");
        }

        return printable.ToString().Trim();
    }

    private static void AppendSpace(StringBuilder printable)
    {
        if (printable is not [.., ' '])
            printable.Append(' ');
    }

    // Escape sequences begin with control characters; bidirectional overrides make a line read otherwise than it is.
    private static bool IsSafe(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Control
        && rune.Value is not ((>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069));
}
