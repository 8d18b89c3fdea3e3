using System.Text;
using Perspectives.Grouping;
using Perspectives.Reading;
using Perspectives.Stances;

namespace Perspectives.Cli.Transfer;

/// <summary>Whether an answer from outside may stand as if this program had given it; if not, the article is analysed anew.</summary>
internal static class AnswerCheck
{
    /// <summary>UTF-16 units; a name is a part of a sentence.</summary>
    private const int LongestName = 1_000;

    private const int LongestReader = 100;

    /// <summary>Whether this program's own model gave it, every piece is the text's at its offsets, and all that it refers to is in it.</summary>
    public static bool Holds(ArticlePerspectives answer, string id, string text) =>
        answer.Model is { Name: LanguageModel.Name, Version: LanguageModel.Version }
        && answer.Model.SecondReader is null or { Name.Length: <= LongestReader, Version.Length: <= LongestReader }
        && answer.Article.Id == id
        && answer.Article.Length == text.Length
        && (answer.Article.Text is null || answer.Article.Text == text)
        && HasNoHoles(answer)
        && HasBounds(answer)
        && IsWhole(answer)
        && Pieces(answer).All(piece => IsVerbatim(piece, text));

    /// <summary>What JSON lets through: null among the items of a list.</summary>
    private static bool HasNoHoles(ArticlePerspectives answer) =>
        !answer.Statements.Contains(null!) && !answer.Actors.Contains(null!) && !answer.Perspectives.Contains(null!) && !answer.Warnings.Contains(null!)
        && answer.Statements.All(statement => !statement.Content.Contains(null!))
        && answer.Actors.All(actor => !actor.Mentions.Contains(null!))
        && answer.Perspectives.All(perspective => !perspective.Summary.Contains(null!));

    /// <summary>Whether its numbers are probabilities, and its actors' names and keys such as this program makes.</summary>
    private static bool HasBounds(ArticlePerspectives answer) =>
        answer.Statements.All(statement => IsProbability(statement.Confidence) && Values(statement.Scores).All(score => IsProbability(score)))
        && answer.Actors.All(actor => actor.Name.Length is > 0 and <= LongestName && (actor.Key is null || IsKey(actor.Key)));

    private static bool IsKey(string key) =>
        key.Length is > 0 and <= LongestName && key.EnumerateRunes().All(rune => Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '~');

    private static float[] Values(StanceScores scores) => [scores.Supportive, scores.Critical, scores.Cautious, scores.Neutral];

    private static bool IsProbability(double value) => value is >= 0 and <= 1;

    private static bool IsWhole(ArticlePerspectives answer)
    {
        var actors = answer.Actors.Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        return actors.Count == answer.Actors.Count
            && answer.Statements.All(statement => statement.Content.Count > 0 && (statement.Actor is null || actors.Contains(statement.Actor)))
            && actors.SetEquals(answer.Perspectives.Select(perspective => perspective.Actor))
            && answer.Perspectives.Count == actors.Count
            && answer.Perspectives.All(perspective => Numbers(perspective).All(number => IsOf(perspective.Actor, number, answer)));
    }

    private static IEnumerable<int> Numbers(Perspective perspective) => perspective.Supportive.Concat(perspective.Critical).Concat(perspective.Cautious).Concat(perspective.Neutral);

    private static bool IsOf(string actor, int number, ArticlePerspectives answer) =>
        number >= 0 && number < answer.Statements.Count && answer.Statements[number].Actor == actor;

    private static IEnumerable<Excerpt> Pieces(ArticlePerspectives answer) => answer.Statements
        .SelectMany(statement => statement.Content.Concat(new[] { statement.Source, statement.Cue, statement.Via }.OfType<Excerpt>()))
        .Concat(answer.Actors.SelectMany(actor => actor.Mentions))
        .Concat(answer.Perspectives.SelectMany(perspective => perspective.Summary));

    private static bool IsVerbatim(Excerpt piece, string text) =>
        piece.Start >= 0
        && piece.Start < piece.End
        && piece.End <= text.Length
        && text.AsSpan(piece.Start, piece.End - piece.Start).SequenceEqual(piece.Text);
}
