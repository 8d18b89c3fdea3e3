using System.Text.Encodings.Web;
using System.Text.Unicode;
using Perspectives.Stances;

namespace Perspectives.Service.Rendering.Page;

/// <summary>Words of an article on their way into a page.</summary>
internal static class Html
{
    // Letters of all languages stand as they are; what could be markup, a control character or an override of direction does not.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Encode(string text) => Encoder.Encode(text);

    /// <summary>A stance by its sign, its word and its colour.</summary>
    public static string Badge(Stance stance) => $"<span class=\"stance {StanceLabel.Word(stance)}\">{StanceLabel.Of(stance)}</span>";

    /// <summary>Line ends and tabs stay what they are, since the text is shown with them.</summary>
    public static void EncodeLines(ReadOnlySpan<char> text, TextWriter output)
    {
        while (text.IndexOfAny('\n', '\t') is var position and >= 0)
        {
            output.Write(Encode(text[..position].ToString()));
            output.Write(text[position]);
            text = text[(position + 1)..];
        }

        output.Write(Encode(text.ToString()));
    }
}
