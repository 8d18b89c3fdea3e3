using System.Diagnostics;
using Perspectives.Service.Intake;
using Perspectives.Service.Storage.Sqlite;

namespace Perspectives.Benchmarks;

/// <summary>
/// Fills an embedded store with synthetic articles, the way the service does it but many in a transaction, and asks it all questions across articles.
/// </summary>
internal static class StoreProgram
{
    private const int ArticlesATransaction = 1000;

    public static async Task RunAsync(NumberOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("perspectives-store-");
        try
        {
            using var database = SqliteDatabase.Open(folder.FullName);
            var articles = options["--articles"];
            await FillAsync(database, articles);
            Console.WriteLine($"{"milliseconds",-58} {"p50",9} {"p99",9} {"most",9} {"items",8}");
            await new StoreQuestions(new SqlitePerspectiveIndex(database), options["--rounds"]).AskAsync();
            await WriteBesideAsync(database, articles, options["--rounds"]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task FillAsync(SqliteDatabase database, int count)
    {
        var articles = new SyntheticArticles(count);
        // Far more than the service has: what is written again and again is then written to the disk once a transaction.
        await database.WriteAsync(connection => connection.Execute("PRAGMA cache_size = -1000000"), CancellationToken.None);
        var start = Stopwatch.GetTimestamp();
        var statements = 0;
        foreach (var numbers in Enumerable.Range(0, count).Chunk(ArticlesATransaction))
        {
            // Made beside the transaction, on as many threads as there are.
            var made = new (Articles.Article Article, Grouping.ArticlePerspectives Answer)[numbers.Length];
            Parallel.For(0, numbers.Length, number => made[number] = articles.Make(numbers[number]));
            await database.WriteAsync(connection => Array.ForEach(made, one => Publish(connection, one.Article, one.Answer)), CancellationToken.None);
            statements += made.Sum(one => one.Answer.Statements.Count);
            if ((numbers[^1] + 1) % 10_000 == 0)
                Console.WriteLine($"{numbers[^1] + 1} articles, {statements} statements, {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s");
        }

        await database.WriteAsync(connection => connection.Execute("PRAGMA cache_size = -2000"), CancellationToken.None);
        Console.WriteLine($"{count} articles, {statements} statements, {new FileInfo(database.Path).Length >> 20} MiB");
    }

    /// <summary>What it costs to publish one more article, each in a durable transaction of its own.</summary>
    private static async Task WriteBesideAsync(SqliteDatabase database, int count, int rounds)
    {
        var articles = new SyntheticArticles(count);
        var made = Enumerable.Range(count, rounds + 1).Select(articles.Make).ToArray();
        var next = 0;
        await QueryTimes.MeasureAsync("accept and publish one more article", rounds, _ =>
        {
            var (article, answer) = made[next++];
            return database.WriteAsync(
                connection =>
                {
                    Publish(connection, article, answer);
                    return 1;
                },
                CancellationToken.None);
        });
        await QueryTimes.MeasureAsync("delete it", rounds, _ =>
        {
            var (article, _) = made[--next];
            return database.WriteAsync(
                connection =>
                {
                    ArticlePublication.Remove(connection, ArticleTable.Find(connection, article.Id)!, DateTimeOffset.UnixEpoch);
                    return 1;
                },
                CancellationToken.None);
        });
    }

    private static void Publish(StoreConnection connection, Articles.Article article, Grouping.ArticlePerspectives answer)
    {
        var operation = "operation-" + article.Id;
        var now = article.PublishedAt!.Value;
        ArticleAcceptance.Accept(connection, new ArticleSubmission { Article = article, OperationId = operation, AcceptedAt = now });
        ArticlePublication.Publish(connection, operation, answer, now);
    }
}
