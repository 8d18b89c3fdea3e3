using Perspectives.Cli.Analyze.Report;

namespace Perspectives.Cli.Output;

/// <summary>Rows under headings. The last column takes what room there is: on a terminal it is wrapped, elsewhere a row is a line.</summary>
internal sealed class Table(params string[] headings)
{
    private const int Gap = 2;

    private readonly List<Ink[]> _rows = [];

    /// <summary>Rows without the headings.</summary>
    public int Count => _rows.Count;

    public void Add(params string[] cells) => Add(Array.ConvertAll(cells, cell => new Ink(cell)));

    /// <param name="cells">One a heading; whatever would command a terminal is taken out.</param>
    public void Add(params Ink[] cells) => _rows.Add(Array.ConvertAll(cells, cell => cell with { Text = Printable.Of(cell.Text) }));

    public void Write(IPaper paper)
    {
        var widths = Enumerable.Range(0, headings.Length - 1).Select(column => _rows.Select(row => row[column].Text.Length).Append(headings[column].Length).Max() + Gap).ToArray();
        var last = paper.Width - widths.Sum();
        WriteRow(paper, widths, Array.ConvertAll(headings, heading => new Ink(heading, Tone.Faint)), last);
        foreach (var row in _rows)
            WriteRow(paper, widths, row, last);
        paper.Flush();
    }

    private static void WriteRow(IPaper paper, int[] widths, Ink[] row, int? last)
    {
        var lines = LineWrapper.Wrap(row[^1].Text, last);
        paper.WriteLine([.. widths.Select((width, column) => row[column] with { Text = row[column].Text.PadRight(width) }), row[^1] with { Text = lines[0] }]);
        foreach (var line in lines.Skip(1))
            paper.WriteLine(new Ink(new string(' ', widths.Sum())), row[^1] with { Text = line });
    }
}
