using Perspectives.Service.Analysis;
using Perspectives.Service.Identity;
using Perspectives.Service.Intake;
using Perspectives.Service.Storage.Sqlite;
using Perspectives.Service.Storage.Sqlite.Identity;

namespace Perspectives.Service.Tests.Identity.Collection;

/// <summary>
/// Sixty short articles by 25 actors, with six pairs of namesakes and ten actors of whom each is named in three ways: read by the real model, one after the
/// other. No two actors may become one, and of the pairs of articles with the same actor at least 95 in a hundred must find each other.
/// </summary>
public sealed class WhoIsWhoTests : IDisposable
{
    private const double LeastFound = 0.95;

    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDatabase _database;
    private readonly SqlitePerspectiveStore _store;
    private readonly SqliteIdentityStore _identities;
    private readonly ActorDirectory _directory;

    public WhoIsWhoTests()
    {
        _database = SqliteDatabase.Open(_folder.Path);
        _store = new SqlitePerspectiveStore(_database);
        _identities = new SqliteIdentityStore(_database);
        _directory = new ActorDirectory(_identities, new SqlitePerspectiveIndex(_database), TimeProvider.System);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_two_actors_become_one_and_nearly_all_articles_of_one_find_each_other()
    {
        var output = TestContext.Current.TestOutputHelper!;
        var seen = new List<(string Article, string Actor, string? Key)>();
        foreach (var (number, line) in ReadLines().Index())
            seen.AddRange(await AnswerAsync(MarkedArticle.Parse($"w{number + 1:00}", line)));
        var joins = await _identities.ReadJoinsAsync(Cancellation);
        var placed = seen.Select(one => (one.Article, one.Actor, one.Key, Canonical: one.Key is null ? null : joins.CanonicalOf(one.Key))).ToArray();
        var pairs = placed.SelectMany((one, number) => placed.Skip(number + 1).Where(other => other.Article != one.Article).Select(other => (One: one, Other: other))).ToArray();
        var right = pairs.Where(pair => pair.One.Actor == pair.Other.Actor).ToArray();
        var found = right.Count(pair => pair.One.Canonical is { } key && key == pair.Other.Canonical);
        var wrong = pairs.Where(pair => pair.One.Actor != pair.Other.Actor && pair.One.Canonical is { } key && key == pair.Other.Canonical).ToArray();

        output.WriteLine($"{placed.Select(one => one.Article).Distinct().Count()} articles, {placed.Select(one => one.Actor).Distinct().Count()} actors, {joins.All.Count()} joins: "
            + $"{found} of {right.Length} pairs of articles with the same actor found each other ({(double)found / right.Length:P1}), {wrong.Length} pairs of different actors did.");
        foreach (var actor in placed.GroupBy(one => one.Actor).Where(actor => actor.Select(one => one.Canonical).Distinct().Count() > 1))
            output.WriteLine($"{actor.Key}: {string.Join(", ", actor.Select(one => $"{one.Article} {one.Key ?? "(nobody)"}"))}");
        foreach (var join in joins.All)
            output.WriteLine($"{join.Key} leads to {join.To}: {join.Reason}, {string.Join(", ", join.Articles)}");

        Assert.Equal((60, 25), (placed.Select(one => one.Article).Distinct().Count(), placed.Select(one => one.Actor).Distinct().Count()));
        Assert.Empty(wrong);
        Assert.True(found >= LeastFound * right.Length);
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    /// <summary>Whom the answer takes each marked actor for.</summary>
    private async Task<IEnumerable<(string Article, string Actor, string? Key)>> AnswerAsync(MarkedArticle marked)
    {
        var operation = $"operation-{marked.Article.Id}";
        await _store.AcceptAsync(new ArticleSubmission { Article = marked.Article, OperationId = operation, AcceptedAt = DateTimeOffset.UnixEpoch }, Cancellation);
        var read = await SharedAnalysis.Instance.AnalyzeAsync(marked.Article, [], AnalysisLane.Queued, Cancellation);
        var answer = await _directory.IdentifyAsync(operation, marked.Article, read, Cancellation);
        Assert.True(await _store.PublishAsync(operation, answer, DateTimeOffset.UnixEpoch, Cancellation));
        return marked.Names.GroupBy(name => name.Actor).Select(name => (marked.Article.Id, name.Key, answer.Actors
            .FirstOrDefault(actor => actor.Mentions.Any(mention => name.Any(one => mention.Start < one.Span.End && one.Span.Start < mention.End)))?.Key));
    }

    private static string[] ReadLines()
    {
        using var reader = new StreamReader(typeof(WhoIsWhoTests).Assembly.GetManifestResourceStream("who-is-who.txt")!);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#')];
    }
}
