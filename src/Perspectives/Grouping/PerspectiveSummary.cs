using Perspectives.Attributions;
using Perspectives.Stances;

namespace Perspectives.Grouping;

/// <summary>
/// A short summary of a perspective, made only of the actor's own words: the pieces of the statements that show its side most clearly, each a piece
/// of the article letter for letter. Nothing is generated.
/// </summary>
public static class PerspectiveSummary
{
    /// <summary>The most UTF-16 units of a summary, all pieces together.</summary>
    public const int MaximumLength = 320;

    private const int MaximumPieces = 3;

    /// <summary>A piece shorter than this is no sentence to show.</summary>
    private const int ShortestCut = 40;

    public static IReadOnlyList<Excerpt> Of(IReadOnlyCollection<Statement> statements, Stance overall)
    {
        ArgumentNullException.ThrowIfNull(statements);
        var chosen = new List<Excerpt>();
        var left = MaximumLength;
        foreach (var statement in statements.OrderByDescending(statement => Weight(statement, overall)))
        {
            foreach (var piece in statement.Content)
            {
                if (chosen.Count == MaximumPieces || chosen.Any(other => other.Start < piece.End && piece.Start < other.End))
                    continue;
                if (Fit(piece, left) is not { } fitting)
                    continue;
                chosen.Add(fitting);
                left -= fitting.Text.Length;
            }
        }

        return [.. chosen.OrderBy(piece => piece.Start)];
    }

    /// <summary>How clearly a statement shows the side, and whether in the actor's very words.</summary>
    private static float Weight(Statement statement, Stance overall)
    {
        var side = overall == Stance.Mixed ? Math.Max(statement.Scores.Supportive, statement.Scores.Critical) : statement.Scores[overall];
        return side * (float)statement.Confidence * (statement.Kind == StatementKind.Indirect ? 0.8f : 1f);
    }

    /// <summary>The piece or, where it is too long, its beginning up to the last word that fits.</summary>
    private static Excerpt? Fit(Excerpt piece, int length)
    {
        if (piece.Text.Length <= length)
            return piece;
        if (length < ShortestCut)
            return null;
        var end = length;
        while (end > 0 && !char.IsWhiteSpace(piece.Text[end]))
            end--;
        while (end > 0 && char.IsWhiteSpace(piece.Text[end - 1]))
            end--;
        return end == 0 ? null : new Excerpt(piece.Start, piece.Start + end, piece.Text[..end]);
    }
}
