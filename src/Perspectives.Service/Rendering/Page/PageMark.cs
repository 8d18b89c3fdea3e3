using Perspectives.Articles;
using Perspectives.Grouping;

namespace Perspectives.Service.Rendering.Page;

/// <summary>A piece of the text that is to be marked.</summary>
/// <param name="Span">Where.</param>
/// <param name="Part">As what.</param>
/// <param name="Number">Position of its statement in the answer.</param>
/// <param name="IsFirst">Whether the statement's words begin here.</param>
internal readonly record struct PageMark(TextSpan Span, PagePart Part, int Number, bool IsFirst)
{
    /// <summary>All marks, by where they begin; of those that begin together the longer first.</summary>
    public static List<PageMark> Of(IReadOnlyList<Statement> statements)
    {
        var marks = statements.SelectMany(Of).Where(mark => !mark.Span.IsEmpty).ToList();
        marks.Sort((left, right) => (left.Span.Start, -left.Span.End, left.Number).CompareTo((right.Span.Start, -right.Span.End, right.Number)));
        return marks;
    }

    private static IEnumerable<PageMark> Of(Statement statement, int number)
    {
        for (var piece = 0; piece < statement.Content.Count; piece++)
            yield return new PageMark(SpanOf(statement.Content[piece]), PagePart.Content, number, IsFirst: piece == 0);
        if (statement.Source is { } source)
            yield return new PageMark(SpanOf(source), PagePart.Source, number, IsFirst: false);
        if (statement.Cue is { } cue)
            yield return new PageMark(SpanOf(cue), PagePart.Cue, number, IsFirst: false);
    }

    private static TextSpan SpanOf(Excerpt excerpt) => new(excerpt.Start, excerpt.End);
}
