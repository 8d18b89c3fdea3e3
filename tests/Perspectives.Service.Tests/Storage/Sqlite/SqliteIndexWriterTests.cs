using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Sqlite;
using Perspectives.Stances;

namespace Perspectives.Service.Tests.Storage.Sqlite;

public sealed class SqliteIndexWriterTests : IDisposable
{
    private static readonly string[] Tables =
        ["list_names", "lists", "outlets", "actors", "actor_names", "perspectives", "monthly_tallies", "tallies", "statements", "statement_words_docsize"];

    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDatabase _database;

    public SqliteIndexWriterTests() => _database = SqliteDatabase.Open(_folder.Path);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_entered_twice_is_there_once()
    {
        await Replace(Answered(1));
        var once = await Rows();
        Assert.All(once, table => Assert.True(table.Value > 0, table.Key));
        await Replace(Answered(1));
        Assert.Equal(once, await Rows());
    }

    [Fact]
    public async Task An_article_that_waits_for_its_answer_is_in_lists_only()
    {
        await Replace(Answered(1) with { Answer = null });
        var rows = await Rows();
        Assert.Equal(7, rows["lists"]);
        Assert.Equal(["list_names", "lists"], rows.Where(table => table.Value > 0).Select(table => table.Key));
    }

    [Fact]
    public async Task What_was_removed_leaves_nothing_but_what_others_have()
    {
        await Replace(Answered(1));
        var one = await Rows();
        await Replace(Answered(2));
        await Remove(1);
        Assert.Equal(one, await Rows());
        await Remove(2);
        await Remove(2);
        Assert.All(await Rows(), table => Assert.Equal(0, table.Value));
    }

    [Fact]
    public async Task A_copy_is_counted_as_one_and_as_none_again()
    {
        await Replace(Answered(1));
        await MarkCopy(1, isCopy: true);
        Assert.Equal((1, 0), await CopiesAndOriginals());
        await MarkCopy(1, isCopy: false);
        Assert.Equal((0, 3), await CopiesAndOriginals());
    }

    [Fact]
    public async Task Times_at_both_ends_of_the_calendar_are_entered_and_removed()
    {
        foreach (var (number, time) in new[] { (1, DateTimeOffset.MinValue), (2, DateTimeOffset.MaxValue), (3, DateTimeOffset.UnixEpoch.AddMilliseconds(-1)) })
        {
            var indexed = Answered(number);
            await Replace(indexed with { Article = indexed.Article with { PublishedAt = time } });
        }

        Assert.Equal(3, await _database.ReadAsync(connection => connection.Statement("SELECT articles FROM tallies WHERE actor = 0").First(reader => reader.GetInt64(0)), Cancel));
        foreach (var number in (int[])[1, 2, 3])
            await Remove(number);
        Assert.All(await Rows(), table => Assert.Equal(0, table.Value));
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    private static IndexedArticle Answered(long number)
    {
        Said[] said = [new("Ana Silva", "We will not wait", Stance.Critical), new("Residents", "It is loud") { Key = null }, new(null, "Nobody knows")];
        var article = TestAnswers.ArticleOf($"article-{number}", said) with { Title = "Noise at the harbour", Outlet = "The Courier", Tags = ["Noise"] };
        var stored = new StoredArticle
        {
            Id = article.Id,
            Title = article.Title,
            Outlet = article.Outlet,
            PublishedAt = DateTimeOffset.UnixEpoch.AddDays(number),
            Tags = article.Tags,
            Language = article.Language,
            Length = article.Text.Length,
            State = ArticleState.Answered,
            Revision = 1,
            OperationId = "operation",
            IsPending = false,
            SameAs = null,
            StatementCount = 3,
            ActorCount = 2,
            AcceptedAt = DateTimeOffset.UnixEpoch,
            AnsweredAt = DateTimeOffset.UnixEpoch,
            Version = "1",
        };
        return new IndexedArticle(number, stored, TestAnswers.Of(article, said));
    }

    private Task Replace(IndexedArticle indexed) => _database.WriteAsync(connection => SqliteIndexWriter.Replace(connection, indexed), Cancel);

    private Task Remove(long number) => _database.WriteAsync(connection => SqliteIndexWriter.Remove(connection, number), Cancel);

    private Task MarkCopy(long number, bool isCopy) => _database.WriteAsync(connection => SqliteIndexWriter.MarkCopy(connection, number, isCopy), Cancel);

    private Task<Dictionary<string, long>> Rows() => _database.ReadAsync(
        connection => Tables.ToDictionary(table => table, table => connection.Statement($"SELECT count(*) FROM {table}").First(reader => reader.GetInt64(0))), Cancel);

    private Task<(long Copies, long Originals)> CopiesAndOriginals() => _database.ReadAsync(
        connection => connection.Statement("SELECT copies, originals FROM tallies WHERE actor = 0").First(reader => (reader.GetInt64(0), reader.GetInt64(1))), Cancel);
}
