using Perspectives.Articles;

namespace Perspectives.Tests;

/// <summary>An attribution of the reference; each part is a list of spans, empty where there is none.</summary>
public sealed record GoldenAttribution(TextSpan[] Cue, TextSpan[] Source, TextSpan[] Content)
{
    /// <summary>The three parts as text, to be compared. A source is read from its first word to its last, so gaps in it do not count.</summary>
    public string Key => KeyOf(HullOf(Cue), HullOf(Source), Content);

    public static string KeyOf(TextSpan? cue, TextSpan? source, IEnumerable<TextSpan> content) =>
        $"cue {cue}, source {source}, content {string.Join(' ', content)}";

    private static TextSpan? HullOf(TextSpan[] spans) => spans.Length == 0 ? null : new TextSpan(spans[0].Start, spans[^1].End);
}
