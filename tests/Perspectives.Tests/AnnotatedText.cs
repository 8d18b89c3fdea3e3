using System.Text;
using Perspectives.Articles;

namespace Perspectives.Tests;

/// <summary>
/// A text whose parts are named where they stand: <c>[source|Ana Silva] [cue|said]: “[content|We will not wait]”</c>. <see cref="Text"/> is
/// without the marks, and the parts lie in it. A part may lie in another. A bracket without "|" is text.
/// </summary>
internal sealed class AnnotatedText
{
    private readonly List<(string Name, TextSpan Span)> _parts = [];

    private AnnotatedText(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var open = new Stack<(string? Name, int Start)>();
        for (var at = 0; at < marked.Length; at++)
        {
            var bar = marked[at] == '[' ? marked.AsSpan(at).IndexOfAny('|', ']') : -1;
            var opensPart = bar > 0 && marked[at + bar] == '|';
            var closed = marked[at] == ']' && open.TryPop(out var last) ? last : default;
            if (opensPart || marked[at] == '[')
                open.Push((opensPart ? marked.Substring(at + 1, bar - 1) : null, text.Length));
            if (closed.Name is { } name)
                _parts.Add((name, new TextSpan(closed.Start, text.Length)));
            else if (!opensPart)
                text.Append(marked[at]);
            at += opensPart ? bar : 0;
        }

        Text = text.ToString();
        _parts.Sort((left, right) => left.Span.CompareTo(right.Span));
    }

    public string Text { get; }

    public static AnnotatedText Parse(string marked) => new(marked);

    /// <summary>The parts of that name in the order of the text.</summary>
    public TextSpan[] this[string name] => [.. _parts.Where(part => string.Equals(part.Name, name, StringComparison.Ordinal)).Select(part => part.Span)];
}
