using Perspectives.Articles;

namespace Perspectives.Cli.Evaluation;

/// <summary>Annotations count code points, answers UTF-16 units: this turns the former into the latter.</summary>
internal sealed class Utf16Offsets
{
    private readonly int[] _unitOf;

    public Utf16Offsets(string text)
    {
        var units = new List<int>(text.Length + 1) { 0 };
        for (var unit = 0; unit < text.Length;)
        {
            unit += unit + 1 < text.Length && char.IsSurrogatePair(text[unit], text[unit + 1]) ? 2 : 1;
            units.Add(unit);
        }

        _unitOf = [.. units];
    }

    /// <exception cref="InvalidDataException">A pair is no pair or does not lie in the text.</exception>
    public IEnumerable<TextSpan> Spans(IEnumerable<int[]> codePoints) => codePoints.Select(Span);

    private TextSpan Span(int[] pair)
    {
        if (pair is not [var start, var end] || start < 0 || end < start || end >= _unitOf.Length)
            throw new InvalidDataException($"the span [{string.Join(", ", pair)}] does not lie in the text of {_unitOf.Length - 1} characters");
        return new TextSpan(_unitOf[start], _unitOf[end]);
    }
}
