using System.Globalization;
using Perspectives.Grouping;

namespace Perspectives.Service.Rendering.Page;

/// <summary>
/// An article's text with its statements marked. Statements may lie in one another or overlap, elements may not: the text is cut wherever a mark
/// begins or ends, and each piece carries all marks that cover it. The innermost statement gives the piece its look, the one around it a line below.
/// </summary>
internal sealed class PageText(ArticlePerspectives answer, string anchor, TextWriter output)
{
    private readonly Dictionary<string, string> _names = answer.Actors.ToDictionary(actor => actor.Id, actor => actor.Name, StringComparer.Ordinal);

    public void Write(string text)
    {
        var waiting = new Queue<PageMark>(PageMark.Of(answer.Statements));
        var open = new List<PageMark>();
        var position = 0;
        while (position < text.Length)
        {
            open.RemoveAll(mark => mark.Span.End <= position);
            while (waiting.TryPeek(out var next) && next.Span.Start <= position)
            {
                open.Add(waiting.Dequeue());
                if (next.IsFirst)
                    WriteNumber(next.Number);
            }

            var end = open.Select(mark => mark.Span.End).Append(waiting.TryPeek(out var later) ? later.Span.Start : text.Length).Min();
            WritePiece(text.AsSpan(position, end - position), open);
            position = end;
        }
    }

    private void WriteNumber(int number)
    {
        var shown = (number + 1).ToString(CultureInfo.InvariantCulture);
        output.Write($"<a class=\"number\" id=\"{anchor}s{shown}\" data-number=\"{shown}\"></a>");
    }

    private void WritePiece(ReadOnlySpan<char> piece, List<PageMark> open)
    {
        if (open.Count == 0)
        {
            Html.EncodeLines(piece, output);
            return;
        }

        var numbers = open.Where(mark => mark.Part == PagePart.Content).Select(mark => mark.Number).Distinct().ToList();
        var element = numbers.Count > 0 ? "mark" : "span";
        output.Write($"<{element} class=\"{Classes(open, numbers)}\" title=\"{Html.Encode(Title(open, numbers))}\">");
        Html.EncodeLines(piece, output);
        output.Write($"</{element}>");
    }

    /// <summary>Of fixed words only: nothing of the article comes here.</summary>
    private string Classes(List<PageMark> open, List<int> numbers)
    {
        var classes = new List<string>();
        if (numbers.Count > 0)
            classes.Add(StanceLabel.Word(answer.Statements[numbers[^1]].Stance));
        if (numbers.Count > 1)
            classes.Add("in-" + StanceLabel.Word(answer.Statements[numbers[^2]].Stance));
        if (open.Exists(mark => mark.Part == PagePart.Source))
            classes.Add("source");
        if (open.Exists(mark => mark.Part == PagePart.Cue))
            classes.Add("cue");
        return string.Join(' ', classes);
    }

    private string Title(List<PageMark> open, List<int> numbers) => string.Join("; ", numbers.Count > 0
        ? numbers.Select(number => Describe(answer.Statements[number]))
        : open.Select(mark => $"{(mark.Part == PagePart.Source ? "source" : "cue")} of statement {mark.Number + 1}").Distinct(StringComparer.Ordinal));

    private string Describe(Statement statement)
    {
        var actor = statement.Actor is null ? "nobody found" : _names.GetValueOrDefault(statement.Actor, statement.Actor);
        return string.Create(CultureInfo.InvariantCulture, $"{actor}: {StanceLabel.Word(statement.Stance)}, {statement.Confidence:0 %}");
    }
}
