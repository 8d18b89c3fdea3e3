namespace Perspectives.Cli.Analyze.Report;

/// <summary>Breaks a text between words.</summary>
internal static class LineWrapper
{
    private const int NarrowestColumn = 20;

    /// <summary>The lines of a column of <paramref name="width"/>; one line where there is no width. A word longer than the column stands alone.</summary>
    public static List<string> Wrap(string text, int? width)
    {
        if (width is not { } columns || text.Length <= Math.Max(columns, NarrowestColumn))
            return [text];
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Math.Max(columns, NarrowestColumn))
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        lines.Add(line);
        return lines;
    }
}
