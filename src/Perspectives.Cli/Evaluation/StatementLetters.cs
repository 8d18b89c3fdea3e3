using Perspectives.Articles;
using Perspectives.Grouping;

namespace Perspectives.Cli.Evaluation;

/// <summary>The letters of one statement's parts.</summary>
internal sealed record StatementLetters(Letters Content, Letters Source, Letters Cue)
{
    public static StatementLetters Of(GoldQuote quote, string text, Utf16Offsets offsets) => new(
        Letters.Of(text, offsets.Spans(quote.Content)),
        Letters.Of(text, offsets.Spans(quote.Source)),
        Letters.Of(text, offsets.Spans(quote.Cue)));

    public static StatementLetters Of(Statement statement, string text) => new(
        Letters.Of(text, statement.Content.Select(Span)),
        Letters.Of(text, Spans(statement.Source)),
        Letters.Of(text, Spans(statement.Cue)));

    /// <summary>Whether both are ascribed to the same mention, or both to none.</summary>
    public bool HasSourceOf(StatementLetters other) =>
        Source.Meets(other.Source) || (Source.Count == 0 && other.Source.Count == 0);

    private static IEnumerable<TextSpan> Spans(Excerpt? excerpt) => excerpt is null ? [] : [Span(excerpt)];

    private static TextSpan Span(Excerpt excerpt) => new(excerpt.Start, excerpt.End);
}
