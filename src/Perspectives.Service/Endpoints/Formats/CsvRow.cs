using System.Buffers;
using System.Text;

namespace Perspectives.Service.Endpoints.Formats;

/// <summary>Rows of RFC 4180.</summary>
internal static class CsvRow
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\",\r\n");

    /// <summary>What makes a spreadsheet take a cell for a formula.</summary>
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r");

    /// <summary>Adds a row with its end of line.</summary>
    /// <param name="rows">What is written so far.</param>
    /// <param name="cells">Null for an empty cell.</param>
    public static void Append(StringBuilder rows, params ReadOnlySpan<string?> cells)
    {
        for (var cell = 0; cell < cells.Length; cell++)
        {
            if (cell > 0)
                rows.Append(',');
            Append(rows, cells[cell]);
        }

        rows.Append("\r\n");
    }

    private static void Append(StringBuilder rows, string? cell)
    {
        if (cell is null or "")
            return;
        // Articles come from anywhere: a quotation must not run when the file is opened.
        var isFormula = FormulaStarts.Contains(cell[0]);
        if (!isFormula && !cell.AsSpan().ContainsAny(Special))
        {
            rows.Append(cell);
            return;
        }

        rows.Append('"').Append(isFormula ? "'" : "").Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
