namespace Perspectives.Benchmarks.Service.Crash;

/// <summary>Makes requests as a newsroom might send them: new articles one by one and in batches, new texts, and some deletions.</summary>
internal sealed class RandomChanges(Random random)
{
    private const int MostRequests = 5;
    private const int MostInBatch = 12;
    private const int LargeBatch = 40;
    private const int ShortestText = 40;
    private const int LongestText = 150;

    private static readonly string[] Outlets = ["The Courier", "El Faro", "Die Wochenpost", "Morning Ledger", "L’Écho du Sud"];
    private static readonly string[] Tags = ["climate", "city", "courts", "health"];

    private readonly List<SentArticle> _sent = [];
    private int _texts;

    /// <summary>All articles so far.</summary>
    public IReadOnlyList<SentArticle> Sent => _sent;

    /// <summary>Requests that may be sent at the same time: no two of them are about the same article.</summary>
    public IReadOnlyList<Change> Next()
    {
        var old = new Queue<SentArticle>(_sent.OrderBy(_ => random.Next()).Take(MostRequests));
        return [.. Enumerable.Range(0, random.Next(1, MostRequests + 1)).Select(_ => random.Next(10) switch
        {
            < 2 when old.TryDequeue(out var article) => Put(article),
            2 when old.TryDequeue(out var article) => Delete(article),
            < 5 => Batch(random.Next(2, MostInBatch + 1), LongestText),
            _ => Put(New()),
        })];
    }

    /// <summary>One that takes a while to be accepted, of short articles.</summary>
    public Change NextLargeBatch() => Batch(LargeBatch, ShortestText);

    private static Change Delete(SentArticle article) => new([(article, null)], client => client.DeleteArticleAsync(article.Id));

    private Change Put(SentArticle article)
    {
        var (content, text) = Write(article.Id, LongestText);
        return new Change([(article, text)], client => client.PutArticleAsync(article.Id, content));
    }

    private Change Batch(int count, int mostWords)
    {
        var articles = Enumerable.Range(0, count).Select(_ => New()).Select(article => (Article: article, Written: Write(article.Id, mostWords))).ToList();
        return new Change(
            [.. articles.Select(one => (one.Article, (string?)one.Written.Text))],
            client => client.PostBatchAsync(articles.Select(one => one.Written.Content)));
    }

    private SentArticle New()
    {
        var article = new SentArticle($"article-{_sent.Count}");
        _sent.Add(article);
        return article;
    }

    /// <summary>A text that no other article has.</summary>
    private (object Content, string Text) Write(string id, int mostWords)
    {
        var number = ++_texts;
        var article = BenchmarkArticles.OfWords(random.Next(ShortestText, mostWords + 1), random.Next(1_000));
        var text = $"{article.Text}\n\n“We have counted {number} so far,” said Ana Silva, who keeps the register.";
        var content = new
        {
            id,
            title = $"{article.Title} ({number})",
            text,
            outlet = Outlets[random.Next(Outlets.Length)],
            tags = Tags.Take(random.Next(Tags.Length)).ToArray(),
            publishedAt = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(random.Next(6_000)),
        };
        return (content, text);
    }
}
