using Perspectives.Articles;

namespace Perspectives.Cli.Evaluation;

/// <summary>The UTF-16 units of a text that some spans cover, white space left out: what two readings of an article are compared by.</summary>
internal sealed class Letters
{
    private readonly HashSet<int> _positions = [];

    public int Count => _positions.Count;

    /// <summary>Spans of a damaged answer may leave the text; what lies outside has no letters.</summary>
    public static Letters Of(string text, IEnumerable<TextSpan> spans)
    {
        var letters = new Letters();
        foreach (var span in spans)
        {
            for (var position = Math.Max(0, span.Start); position < Math.Min(span.End, text.Length); position++)
            {
                if (!IsSpace(text[position]))
                    letters._positions.Add(position);
            }
        }

        return letters;
    }

    public static Letters Union(IEnumerable<Letters> parts)
    {
        var union = new Letters();
        foreach (var part in parts)
            union._positions.UnionWith(part._positions);
        return union;
    }

    public int CountCommon(Letters other) => _positions.Count(other._positions.Contains);

    public bool Meets(Letters other) => _positions.Overlaps(other._positions);

    // The reference counts the four separators of ASCII as white space too.
    private static bool IsSpace(char unit) => char.IsWhiteSpace(unit) || unit is >= '\u001c' and <= '\u001f';
}
