using Azure.Core;
using Azure.Data.Tables;
using Microsoft.Extensions.Time.Testing;
using Perspectives.Articles;
using Perspectives.Azurite;
using Perspectives.Grouping;
using Perspectives.Service.Intake;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Tables;
using Perspectives.Stances;

namespace Perspectives.Service.Tests.Storage.Tables;

/// <summary>A process may end after any of its requests: what it left is finished by whoever comes, and nothing is left over.</summary>
public sealed class InterruptionTests(SharedAzurite azurite) : IAsyncLifetime
{
    private static readonly DateTimeOffset Start = new(2026, 11, 3, 9, 30, 0, TimeSpan.Zero);

    // Long after whoever ended.
    private readonly FakeTimeProvider _later = new(TimeProvider.System.GetUtcNow().AddHours(1));

    private string _connection = "";
    private TablePerspectiveStore? _store;
    private TablePerspectiveIndex? _index;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _connection = await azurite.TakeAccountAsync(Cancellation);
        var account = StorageAccount.Connect(_connection, new StorageRequests());
        _store = new TablePerspectiveStore(account, _later);
        _index = new TablePerspectiveIndex(account);
        await _store.AcceptAsync(Submission(ArticleOf("keepsake", "We were here before", 9), "keepsake"), Cancellation);
        await _store.PublishAsync("keepsake", AnswerOf(ArticleOf("keepsake", "We were here before", 9)), Start, Cancellation);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task An_article_whose_acceptance_was_interrupted_is_accepted_by_the_next_delivery_or_leaves_nothing()
    {
        var article = ArticleOf("a", "We will not wait", 1);
        var cuts = await ForEachCutAsync(
            (store, number) => store.AcceptAsync(Submission(article, $"o{number}"), Cancellation),
            async number =>
            {
                if (number % 2 == 0)
                {
                    var acceptance = await _store!.AcceptAsync(Submission(article, $"o{number}"), Cancellation);
                    Assert.NotNull(acceptance.Article);
                    Assert.Equal($"o{number}", acceptance.Article.OperationId);
                }

                await _store!.ListUnfinishedAsync(Start.AddYears(1), 100, Cancellation);
                await _store.DeleteAsync("a", WriteCondition.None, Start, Cancellation);
                await AssertOnlyFirstIsLeftAsync();
            });
        Assert.InRange(cuts, 5, 30);
    }

    [Fact]
    public async Task An_article_whose_acceptance_was_interrupted_is_in_its_lists_when_it_is_answered()
    {
        var article = ArticleOf("a", "We will not wait", 1);
        var cuts = await ForEachCutAsync(
            (store, number) => store.AcceptAsync(Submission(article, $"o{number}"), Cancellation),
            async number =>
            {
                await _store!.AcceptAsync(Submission(article, $"o{number}"), Cancellation);
                Assert.True(await _store.PublishAsync($"o{number}", AnswerOf(article), Start, Cancellation));
                Assert.Equal(["a"], await ListAsync("word1"));
                await _store.DeleteAsync("a", WriteCondition.None, Start, Cancellation);
                await AssertOnlyFirstIsLeftAsync();
            });
        Assert.InRange(cuts, 5, 30);
    }

    [Fact]
    public async Task An_answer_whose_publication_was_interrupted_is_published_by_the_next_delivery()
    {
        var (before, after) = (ArticleOf("a", "We will not wait", 1), ArticleOf("a", "We will wait", 2));
        var cuts = await ForEachCutAsync(
            async (store, number) =>
            {
                await _store!.AcceptAsync(Submission(before, $"o{number}-1"), Cancellation);
                await _store.PublishAsync($"o{number}-1", AnswerOf(before), Start, Cancellation);
                await _store.AcceptAsync(Submission(after, $"o{number}-2"), Cancellation);
                await store.PublishAsync($"o{number}-2", AnswerOf(after), Start, Cancellation);
            },
            async number =>
            {
                var answer = (await _store!.FindAnswerAsync("a", Cancellation))!;
                Assert.Equal(answer.Answer.Article.Revision == 1 ? before.Text : after.Text, answer.Text);
                Assert.Equal(answer.Answer.Article.Revision == 1 ? ["a"] : [], await ListAsync("word1"));
                Assert.Equal(answer.Answer.Article.Revision == 1 ? [] : ["a"], await ListAsync("word2"));
                await _store.PublishAsync($"o{number}-2", AnswerOf(after), Start, Cancellation);
                Assert.Empty(await _store.ListUnfinishedAsync(Start.AddYears(1), 100, Cancellation));
                Assert.Equal(after.Text, (await _store.FindAnswerAsync("a", Cancellation))!.Text);
                Assert.Equal(2, (await _index!.FindActorAsync("ana-silva", Cancellation))!.Summary.ArticleCount);
                await _store.DeleteAsync("a", WriteCondition.None, Start, Cancellation);
                await AssertOnlyFirstIsLeftAsync();
            });
        Assert.InRange(cuts, 20, 100);
    }

    [Fact]
    public async Task A_deletion_that_was_interrupted_is_finished()
    {
        var article = ArticleOf("a", "We will not wait", 1);
        var cuts = await ForEachCutAsync(
            async (store, number) =>
            {
                await _store!.AcceptAsync(Submission(article, $"o{number}"), Cancellation);
                await _store.PublishAsync($"o{number}", AnswerOf(article), Start, Cancellation);
                await store.DeleteAsync("a", WriteCondition.None, Start, Cancellation);
            },
            async _ =>
            {
                await _store!.ListUnfinishedAsync(Start.AddYears(1), 100, Cancellation);
                await _store.DeleteAsync("a", WriteCondition.None, Start, Cancellation);
                await AssertOnlyFirstIsLeftAsync();
            });
        Assert.InRange(cuts, 10, 80);
    }

    private Task<int> ForEachCutAsync(Func<TablePerspectiveStore, int, Task> work, Func<int, Task> check) =>
        CutConnection.ForEachAsync(_connection, (account, number) => work(new TablePerspectiveStore(account, TimeProvider.System), number), check);

    private async Task<string[]> ListAsync(string word) =>
        [.. (await _index!.ListArticlesAsync(new ArticleFilter { TitleWords = word }, new PageRequest(10), Cancellation)).Items.Select(article => article.Id)];

    /// <summary>Looks through all tables for a row of anything but the first article and finished operations.</summary>
    private async Task AssertOnlyFirstIsLeftAsync()
    {
        var tables = new TableServiceClient(_connection);
        foreach (var name in (string[])["articles", "lists", "actors", "actorindex", "outlets", "operations"])
        {
            var rows = await tables.GetTableClient(name).QueryAsync<TableEntity>(cancellationToken: Cancellation).ToListAsync(Cancellation);
            var left = rows.Where(row => !row.Any(property => property.Value is string value && value.Contains("keepsake", StringComparison.Ordinal)) && !IsOfWhatWas(row) && !IsOfBoth(row));
            Assert.Empty(left.Select(row => $"{name}: {row.PartitionKey}, {row.RowKey}"));
        }
    }

    // Operations are remembered.
    private static bool IsOfWhatWas(TableEntity row) => row.RowKey.StartsWith("work-", StringComparison.Ordinal) || row.RowKey == "operation";

    // Those of the article that stays.
    private static bool IsOfBoth(TableEntity row) => row.PartitionKey is "ana-silva" or "bo-lind9" or "the courier"
        ? row.RowKey[0] is 'm' or 'r'
        : row.TryGetValue("key", out var key) && key is "ana-silva" or "bo-lind9" or "the courier";

    private static ArticleSubmission Submission(Article article, string operationId) => new() { Article = article, OperationId = operationId, AcceptedAt = Start };

    private static Article ArticleOf(string id, string words, int number) =>
        TestAnswers.ArticleOf(id, new Said("Ana Silva", words), new Said($"Bo Lind{number}", $"Bo {words}")) with { Title = $"The word{number}", Outlet = "The Courier", Tags = [$"tag{number}"] };

    private static ArticlePerspectives AnswerOf(Article article)
    {
        var words = article.Text.Split('“', '”').Where((_, part) => part % 2 == 1).Select(said => said.TrimEnd('.')).ToArray();
        var bo = article.Text.Split('\n')[1].Split(" said")[0];
        return TestAnswers.Of(article, new Said("Ana Silva", words[0], Stance.Critical), new Said(bo, words[1], Stance.Supportive));
    }
}
