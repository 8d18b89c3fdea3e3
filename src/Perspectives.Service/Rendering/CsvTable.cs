using System.Buffers;
using System.Globalization;
using System.Text;

namespace Perspectives.Service.Rendering;

/// <summary>
/// Comma-separated values as RFC 4180 has them, in UTF-8 with a byte order mark. Articles come from anywhere, and a quotation must not run when the table
/// is opened: a cell that a spreadsheet would take for a formula (its first character is =, +, -, @, tab, carriage return or line feed) gets an
/// apostrophe before it, which spreadsheets take as "this is text".
/// </summary>
internal sealed class CsvTable
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\",\r\n");
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r\n");
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true);

    private readonly StringBuilder _rows = new();

    /// <summary>What the table begins with.</summary>
    public static ReadOnlySpan<byte> ByteOrderMark => Utf8.Preamble;

    /// <param name="columns">Names of the columns.</param>
    public CsvTable(params ReadOnlySpan<string?> columns) => AddRow(columns);

    /// <param name="cells">Null for an empty cell.</param>
    public void AddRow(params ReadOnlySpan<string?> cells)
    {
        for (var cell = 0; cell < cells.Length; cell++)
        {
            if (cell > 0)
                _rows.Append(',');
            Append(cells[cell]);
        }

        _rows.Append("\r\n");
    }

    public byte[] ToUtf8() => [.. ByteOrderMark, .. TakeUtf8()];

    /// <summary>The rows that were added since this was called last, for a table that is longer than memory; without the byte order mark.</summary>
    public byte[] TakeUtf8()
    {
        var rows = Utf8.GetBytes(_rows.ToString());
        _rows.Clear();
        return rows;
    }

    public static string Cell(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);

    private void Append(string? cell)
    {
        if (cell is null or "")
            return;
        var isFormula = FormulaStarts.Contains(cell[0]);
        if (!isFormula && !cell.AsSpan().ContainsAny(Special))
        {
            _rows.Append(cell);
            return;
        }

        _rows.Append('"').Append(isFormula ? "'" : "").Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
