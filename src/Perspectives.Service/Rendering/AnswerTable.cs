using Perspectives.Grouping;

namespace Perspectives.Service.Rendering;

/// <summary>An answer as a table, one row a statement.</summary>
internal static class AnswerTable
{
    /// <summary>Between the pieces of a statement that has several.</summary>
    private const string Omission = " … ";

    /// <returns>UTF-8.</returns>
    public static byte[] Of(ArticlePerspectives answer)
    {
        var table = Begin();
        Add(table, answer);
        return table.ToUtf8();
    }

    /// <summary>A table without rows, for the answers of several articles.</summary>
    public static CsvTable Begin() => new(
        "article", "title", "outlet", "publishedAt", "revision", "sameAs", "number", "actor", "name", "actorKind", "role", "stance", "kind", "content", "source", "cue",
        "via", "confidence", "supportive", "critical", "cautious", "neutral", "attributedBy", "start", "end");

    public static void Add(CsvTable table, ArticlePerspectives answer)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(answer);
        var actors = answer.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        for (var number = 0; number < answer.Statements.Count; number++)
            Add(table, answer.Article, number, answer.Statements[number], answer.Statements[number].Actor is { } id ? actors[id] : null);
    }

    private static void Add(CsvTable table, ArticleDescription article, int number, Statement statement, Actor? actor) => table.AddRow(
        article.Id, article.Title, article.Outlet, article.PublishedAt is { } time ? UtcTimeConverter.Format(time) : null, CsvTable.Cell(article.Revision), article.SameAs,
        CsvTable.Cell(number), actor?.Key, actor?.Name, actor?.Kind.ToString().ToLowerInvariant(), actor?.Role, StanceLabel.Word(statement.Stance),
        statement.Kind.ToString().ToLowerInvariant(), string.Join(Omission, statement.Content.Select(piece => piece.Text)), statement.Source?.Text, statement.Cue?.Text,
        statement.Via?.Text, CsvTable.Cell(statement.Confidence), CsvTable.Cell(statement.Scores.Supportive), CsvTable.Cell(statement.Scores.Critical),
        CsvTable.Cell(statement.Scores.Cautious), CsvTable.Cell(statement.Scores.Neutral), statement.AttributedBy,
        CsvTable.Cell(statement.Content[0].Start), CsvTable.Cell(statement.Content[^1].End));
}
