using System.Text.RegularExpressions;
using Perspectives.Actors;
using Perspectives.Service.Intake;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Sqlite;
using Perspectives.Service.Storage.Sqlite.Questions;
using Perspectives.Stances;

namespace Perspectives.Service.Tests.Storage.Sqlite;

/// <summary>How SQLite answers the questions across articles. Plans depend on the tables and indexes alone, not on how full they are.</summary>
public sealed partial class QueryPlanTests : IDisposable
{
    /// <summary>What is put in order after it was found, and why it is never much.</summary>
    private static readonly Dictionary<string, string> Sorted = new(StringComparer.Ordinal)
    {
        [TimelineSql.ByWords] = "at most a thousand statements or so: TimelineSql.MostSorted",
        [StanceMonths.CutSql] = "one actor's articles of a month, by outlet",
        [ComparisonSql.OfAllTime.Outlets] = "the outlets",
        [ComparisonSql.OfAllTime.MostQuoted] = "only those who are level, for their keys",
        [ComparisonSql.OfRange.Outlets] = "the outlets",
        [ComparisonSql.OfRange.MostQuoted] = "one outlet's actors of the range: it is asked for sums of the range",
    };

    /// <summary>At most 2,000 actors.</summary>
    private static readonly string[] SortedActors =
        [.. from order in Enum.GetValues<ActorOrder>() from hasKind in (bool[])[false, true] from hasPosition in (bool[])[false, true] select ActorListSql.Sorted(order, hasKind, hasPosition)];

    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDatabase _database;

    public QueryPlanTests() => _database = SqliteDatabase.Open(_folder.Path);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_question_reads_a_whole_table_or_sorts_what_may_be_long()
    {
        await AddArticlesAsync();
        var plans = await _database.ReadAsync(
            connection =>
            {
                AskAll(connection);
                return connection.PreparedSql.Where(sql => sql.TrimStart().StartsWith("SELECT", StringComparison.Ordinal))
                    .ToDictionary(sql => sql, sql => Explain(connection, sql));
            },
            Cancel);

        Assert.True(plans.Count > 40, "Not all questions were asked.");
        Assert.All(Sorted.Keys, sql => Assert.Contains(sql, plans));
        foreach (var (sql, plan) in plans)
        {
            TestContext.Current.TestOutputHelper!.WriteLine($"{sql}\n  {string.Join("\n  ", plan)}\n");
            Assert.DoesNotContain(plan, step => IsWholeTable(step));
            Assert.True(Sorted.ContainsKey(sql) || SortedActors.Contains(sql) || !plan.Any(step => step.Contains("TEMP B-TREE", StringComparison.Ordinal)), $"{sql} is sorted: {string.Join("; ", plan)}");
        }
    }

    [Fact]
    public async Task First_pages_are_read_off_an_index_in_the_order_of_the_list()
    {
        await ShowAsync(
            TimelineSql.InOrder(hasStance: false, hasOutlet: false, hasWords: false),
            "SEARCH statements USING INDEX statements_by_time (actor=? AND published_at>? AND (published_at,position)<(?,?))");
        await ShowAsync(
            TimelineSql.InOrder(hasStance: true, hasOutlet: false, hasWords: false),
            "SEARCH statements USING INDEX statements_by_stance (actor=? AND stance=? AND published_at>? AND (published_at,position)<(?,?))");
        await ShowAsync(
            TimelineSql.InOrder(hasStance: true, hasOutlet: true, hasWords: false),
            "SEARCH statements USING INDEX statements_by_outlet (actor=? AND outlet=? AND published_at>? AND (published_at,position)<(?,?))");
        await ShowAsync(ArticleList.Sql(1), "SEARCH shortest USING PRIMARY KEY (list=? AND published_at>? AND (published_at,article)<(?,?))");
        await ShowAsync(
            ArticleList.Sql(2),
            "SEARCH shortest USING PRIMARY KEY (list=? AND published_at>? AND (published_at,article)<(?,?))",
            "CORRELATED SCALAR SUBQUERY 1",
            "SEARCH lists USING PRIMARY KEY (list=? AND published_at=? AND article=?)");
        await ShowAsync(ActorListSql.InOrder(ActorOrder.MostQuoted, hasKind: false, hasPrefix: false, ActorListPlace.Beginning), "SCAN actors USING INDEX actors_most_quoted");
        await ShowAsync(
            ActorListSql.InOrder(ActorOrder.MostRecent, hasKind: true, hasPrefix: false, ActorListPlace.Behind),
            "SEARCH actors USING INDEX actors_of_kind_most_recent (kind=? AND last_seen<?)");
        await ShowAsync(OutletList.BeginningSql, "SCAN outlets USING INDEX outlets_by_articles");
        await ShowAsync(StanceMonths.WholeSql, "SEARCH monthly_tallies USING PRIMARY KEY (actor=?)");
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    /// <summary>To go along an index in the order of the list is no reading of the whole: it ends where the page does.</summary>
    private static bool IsWholeTable(string step) => step.StartsWith("SCAN", StringComparison.Ordinal)
        && !step.Contains("VIRTUAL TABLE INDEX", StringComparison.Ordinal)
        && step is not ("SCAN actors USING INDEX actors_most_recent" or "SCAN actors USING INDEX actors_most_quoted" or "SCAN outlets USING INDEX outlets_by_articles"
            or "SCAN outlets USING COVERING INDEX sqlite_autoindex_outlets_1" or "SCAN named" or "SCAN quoted" or "SCAN (subquery-1)" or "SCAN (subquery-2)" or "SCAN CONSTANT ROW");

    private async Task AddArticlesAsync()
    {
        var store = new SqlitePerspectiveStore(_database);
        var said = Enumerable.Range(0, 2100).Select(number => new Said($"Ana Silva{number}", "bridge"))
            .Concat(Enumerable.Range(0, 1100).Select(number => new Said("Bo Lind", $"bridge {number}"))).ToArray();
        for (var number = 0; number < 3; number++)
        {
            var draft = new Draft(TestAnswers.ArticleOf($"a{number}", number == 0 ? said : said[^5..]), number == 0 ? said : said[^5..]).In("The Courier").Titled("The bridge").Tagged("noise");
            await store.AcceptAsync(new ArticleSubmission { Article = draft.Article, OperationId = $"o{number}", AcceptedAt = DateTimeOffset.UnixEpoch.AddDays(number) }, Cancel);
            await store.PublishAsync($"o{number}", TestAnswers.Of(draft.Article, draft.Said), DateTimeOffset.UnixEpoch, Cancel);
        }
    }

    /// <summary>Every question, in every form that gives SQL of its own.</summary>
    private static void AskAll(StoreConnection connection)
    {
        var range = new TimeRange(DateTimeOffset.UnixEpoch.AddDays(-1), DateTimeOffset.UnixEpoch.AddDays(40));
        ArticleList.Read(connection, new ArticleFilter(), new PageRequest(5));
        ArticleList.Read(connection, new ArticleFilter { Outlet = "The Courier", Tag = "noise", Actor = "bo-lind", TitleWords = "the bridge", Published = range }, new PageRequest(5));
        foreach (var words in (string?[])[null, "bridge", "bridge 7"])
        {
            foreach (var outlet in (string?[])[null, "The Courier"])
            {
                foreach (var stance in (Stance?[])[null, Stance.Neutral])
                    Timeline.Read(connection, "bo-lind", new TimelineFilter { Words = words, Outlet = outlet, Stance = stance, Published = range }, new PageRequest(5));
            }
        }

        foreach (var order in Enum.GetValues<ActorOrder>())
        {
            foreach (var prefix in (string?[])[null, "ana", "bo"])
            {
                foreach (var kind in (ActorKind?[])[null, ActorKind.Person])
                {
                    ActorList.Read(connection, new ActorFilter { Order = order, Prefix = prefix, Kind = kind }, new PageRequest(5));
                    ActorList.Read(connection, new ActorFilter { Order = order, Prefix = prefix, Kind = kind }, new PageRequest(5, order == ActorOrder.MostRecent ? "r5.x" : "q5.x"));
                }
            }
        }

        ActorIdentityQuery.Find(connection, "bo-lind");
        StanceMonths.Read(connection, "bo-lind", range);
        OutletList.Read(connection, new PageRequest(5));
        OutletList.Read(connection, new PageRequest(5, "o5.x"));
        foreach (var published in (TimeRange[])[TimeRange.All, range])
        {
            Comparison.Read(connection, new ComparisonFilter { Published = published });
            Comparison.Read(connection, new ComparisonFilter { Published = published, Outlets = ["The Courier"], Actors = ["bo-lind"] });
        }
    }

    private async Task ShowAsync(string sql, params string[] plan) => Assert.Equal(plan, await _database.ReadAsync(connection => Explain(connection, sql), Cancel));

    private static List<string> Explain(StoreConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The program's own SQL.
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
#pragma warning restore CA2100
        foreach (var parameter in Parameter().Matches(sql).Select(match => match.Value).Distinct())
            command.Parameters.AddWithValue(parameter, 1);
        using var reader = command.ExecuteReader();
        var steps = new List<string>();
        while (reader.Read())
            steps.Add(reader.GetString(3));
        return steps;
    }

    [GeneratedRegex(@"\$\w+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
