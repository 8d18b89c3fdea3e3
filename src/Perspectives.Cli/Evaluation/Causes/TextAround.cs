namespace Perspectives.Cli.Evaluation.Causes;

/// <summary>What stands around a place in a text, on one line and short enough to read in a list.</summary>
internal sealed class TextAround(string text)
{
    private const int Before = 90;
    private const int After = 110;
    private const int LongestPageLine = 90;

    public string Around(int start, int end)
    {
        var first = Math.Max(LineStart(start), start - Before);
        var last = Math.Min(LineEnd(end), end + After);
        while (first > 0 && first < start && !char.IsWhiteSpace(text[first - 1]))
            first++;
        while (last < text.Length && last > end && !char.IsWhiteSpace(text[last]))
            last--;
        return string.Join(' ', text[first..last].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>A short line that ends as no sentence does is taken for one of the page.</summary>
    public bool IsPageLine(int position)
    {
        var line = text.AsSpan()[LineStart(position)..LineEnd(position)].Trim();
        var end = line.TrimEnd("”\"’'»)");
        return line.Length <= LongestPageLine && !(end.Length > 0 && end[^1] is '.' or '!' or '?' or '…' or ':' or ',');
    }

    private int LineStart(int position) => text.AsSpan(0, Math.Min(position, text.Length)).LastIndexOf('\n') + 1;

    private int LineEnd(int position)
    {
        var end = position >= text.Length ? -1 : text.IndexOf('\n', position);
        return end < 0 ? text.Length : end;
    }
}
