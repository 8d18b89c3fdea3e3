using Perspectives.Grouping;

namespace Perspectives.Cli.Evaluation;

/// <summary>Whether every piece of an answer equals the article's text at its offsets.</summary>
internal static class VerbatimCheck
{
    public static RateCount Count(IReadOnlyList<Statement> statements, string text)
    {
        var pieces = statements.SelectMany(Pieces).ToList();
        return new RateCount(pieces.Count(piece => IsVerbatim(piece, text)), pieces.Count, pieces.Count);
    }

    private static IEnumerable<Excerpt> Pieces(Statement statement)
    {
        foreach (var piece in statement.Content)
            yield return piece;
        if (statement.Source is not null)
            yield return statement.Source;
        if (statement.Cue is not null)
            yield return statement.Cue;
    }

    private static bool IsVerbatim(Excerpt piece, string text) =>
        piece.Start >= 0
        && piece.Start <= piece.End
        && piece.End <= text.Length
        && text.AsSpan(piece.Start, piece.End - piece.Start).SequenceEqual(piece.Text);
}
