using Perspectives.Grouping;

namespace Perspectives.Service.Storage.Sqlite.Indexing;

/// <summary>Writes and removes an article's places in the timelines of its actors.</summary>
internal static class StatementRows
{
    /// <param name="connection">In a transaction.</param>
    /// <param name="indexed">The article.</param>
    /// <param name="answer">Its answer.</param>
    /// <param name="outlet">Number of the article's outlet.</param>
    /// <param name="actors">Numbers of the answer's actors by key.</param>
    public static void Add(StoreConnection connection, IndexedArticle indexed, ArticlePerspectives answer, long outlet, Dictionary<string, long> actors)
    {
        var publishedAt = indexed.Article.PublishedAt.ToUnixTimeMilliseconds();
        var numbers = answer.Actors.Where(actor => actor.Key is not null).ToDictionary(actor => actor.Id, actor => actors[actor.Key!], StringComparer.Ordinal);
        for (var number = 0; number < answer.Statements.Count; number++)
        {
            var statement = answer.Statements[number];
            if (statement.Actor is null || !numbers.TryGetValue(statement.Actor, out var actor))
                continue;
            var position = StatementPosition.Of(indexed.Number, number);
            connection.Statement("INSERT INTO statements (position, actor, outlet, published_at, stance) VALUES ($position, $actor, $outlet, $time, $stance)")
                .Set("$position", position).Set("$actor", actor).Set("$outlet", outlet).Set("$time", publishedAt).Set("$stance", (int)statement.Stance)
                .Execute();
            connection.Statement("INSERT INTO statement_words (rowid, words) VALUES ($position, $words)")
                .Set("$position", position).Set("$words", StatementWords.Of(statement, actor, outlet)).Execute();
        }
    }

    public static void Remove(StoreConnection connection, long article)
    {
        var (first, last) = (StatementPosition.Of(article, StatementPosition.MostStatements - 1), StatementPosition.Of(article, 0));
        var positions = connection.Statement("SELECT position FROM statements WHERE position BETWEEN $first AND $last")
            .Set("$first", first).Set("$last", last).All(reader => reader.GetInt64(0));
        foreach (var position in positions)
            connection.Statement("DELETE FROM statement_words WHERE rowid = $position").Set("$position", position).Execute();
        connection.Statement("DELETE FROM statements WHERE position BETWEEN $first AND $last").Set("$first", first).Set("$last", last).Execute();
    }
}
