using System.Text;
using CsCheck;
using Perspectives.Service.Rendering;

namespace Perspectives.Service.Tests.Rendering;

public sealed class CsvTableTests
{
    private static readonly Gen<string> Cells = Gen.Char["ab,\"\r\n\t=+-@' é“"].Array[0, 8].Select(letters => new string(letters));

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a \"b\"", "\"a \"\"b\"\"\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+1", "\"'+1\"")]
    [InlineData("-1", "\"'-1\"")]
    [InlineData("@a", "\"'@a\"")]
    [InlineData("\ta", "\"'\ta\"")]
    [InlineData("\ra", "\"'\ra\"")]
    [InlineData("\na", "\"'\na\"")]
    [InlineData("a=1", "a=1")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Cell_is_written_as_the_standard_has_it_and_never_as_a_formula(string? cell, string written) =>
        Assert.Equal($"\uFEFFx,y\r\n{written},\r\n", Encoding.UTF8.GetString(Write([cell, null])));

    [Fact]
    public void Cells_read_back_as_they_were_but_for_the_apostrophe() => Cells.Array[1, 4].Sample(cells =>
        Assert.Equal(
            cells.Select(cell => cell.Length > 0 && "=+-@\t\r\n".Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell),
            ReadRow(Encoding.UTF8.GetString(Write(cells))["\uFEFFx,y\r\n".Length..])));

    private static byte[] Write(ReadOnlySpan<string?> cells)
    {
        var table = new CsvTable("x", "y");
        table.AddRow(cells);
        return table.ToUtf8();
    }

    private static List<string> ReadRow(string row)
    {
        var (cells, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var position = 0; position < row.Length - 2; position++)
        {
            if (row[position] == '"' && isQuoted && row[position + 1] == '"')
                cell.Append(row[position++]);
            else if (row[position] == '"')
                isQuoted = !isQuoted;
            else if (row[position] == ',' && !isQuoted)
                cell = Take(cells, cell);
            else
                cell.Append(row[position]);
        }

        Take(cells, cell);
        return cells;
    }

    private static StringBuilder Take(List<string> cells, StringBuilder cell)
    {
        cells.Add(cell.ToString());
        return new StringBuilder();
    }
}
