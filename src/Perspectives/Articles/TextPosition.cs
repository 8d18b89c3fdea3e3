using System.Globalization;
using System.Text;

namespace Perspectives.Articles;

/// <summary>Says to people where in a text something is.</summary>
internal static class TextPosition
{
    /// <summary>"line 3, column 7 (offset 61)": lines and columns count from 1, the offset from 0 in UTF-16 units.</summary>
    public static string Describe(ReadOnlySpan<char> text, int offset)
    {
        var before = text[..offset];
        var column = offset - before.LastIndexOf('\n');
        return string.Create(CultureInfo.InvariantCulture, $"line {before.Count('\n') + 1}, column {column} (offset {offset})");
    }

    /// <summary>"line 3, column 7": both from 1, columns in UTF-16 units, as editors count them.</summary>
    public static string Describe(ReadOnlySpan<byte> utf8, long offset)
    {
        var before = utf8[..(int)Math.Min(offset, utf8.Length)];
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"line {before.Count((byte)'\n') + 1}, column {column}");
    }
}
