using System.Text.Json;
using Perspectives.Grouping;
using Perspectives.Service.Contracts;

namespace Perspectives.Service.Rendering;

/// <summary>An answer as JSON Lines, one line a statement.</summary>
internal static class StatementLines
{
    /// <returns>UTF-8.</returns>
    public static byte[] Of(ArticlePerspectives answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        using var output = new MemoryStream();
        var article = ArticleOf(answer.Article);
        var actors = answer.Actors.ToDictionary(actor => actor.Id, actor => new StatementActor(actor.Id, actor.Key, actor.Name, actor.Kind, actor.Role), StringComparer.Ordinal);
        for (var number = 0; number < answer.Statements.Count; number++)
        {
            var statement = answer.Statements[number];
            var actor = statement.Actor is { } id ? actors[id] : null;
            JsonSerializer.Serialize(output, new StatementLineResponse(article, number, actor, statement), ServiceJson.Readable.StatementLineResponse);
            output.WriteByte((byte)'\n');
        }

        return output.ToArray();
    }

    private static StatementArticle ArticleOf(ArticleDescription article) =>
        new(article.Id, article.Title, article.Outlet, article.PublishedAt, article.Revision, article.SameAs);
}
