using Perspectives.Articles;
using Perspectives.Azurite;
using Perspectives.Grouping;
using Perspectives.Service.Intake;
using Perspectives.Service.Storage.Tables;
using Perspectives.Stances;

namespace Perspectives.Service.Tests.Storage.Tables;

/// <summary>Several processes over one account: nothing but the tags of the rows keeps them apart.</summary>
public sealed class SharedAccountTests(SharedAzurite azurite) : IAsyncLifetime
{
    private static readonly DateTimeOffset Start = new(2026, 11, 3, 9, 30, 0, TimeSpan.Zero);

    private StorageAccount? _account;
    private TablePerspectiveStore[] _stores = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _account = await AzuriteAccount.TakeAsync(azurite);
        _stores = [.. Enumerable.Range(0, 4).Select(_ => new TablePerspectiveStore(_account, TimeProvider.System))];
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task The_same_message_delivered_to_all_at_once_is_one_article_and_one_answer()
    {
        var article = ArticleOf("a", "We will not wait");
        var acceptances = await Task.WhenAll(_stores.Select(store => AcceptAsync(store, article, "o1")));
        Assert.Single(acceptances, acceptance => acceptance.Outcome == AcceptanceOutcome.Created);
        Assert.All(acceptances, acceptance => Assert.Equal("o1", acceptance.Operation!.Id));
        var published = await Task.WhenAll(_stores.Select(store => store.PublishAsync("o1", AnswerOf(article), Start, Cancellation)));
        Assert.Single(published, isPublished => isPublished);
        Assert.Equal(article.Text, (await _stores[0].FindAnswerAsync("a", Cancellation))!.Text);
        Assert.Empty(await _stores[0].ListUnfinishedAsync(Start.AddYears(1), 10, Cancellation));
    }

    [Fact]
    public async Task Of_different_texts_sent_to_all_at_once_one_is_the_last_and_the_others_are_superseded()
    {
        await Task.WhenAll(_stores.SelectMany((store, number) => Enumerable.Range(0, 4).Select(text =>
            AcceptAsync(store, ArticleOf("a", $"We will wait {number} times {text} days"), $"o{number}-{text}"))));
        var operation = Assert.Single(await _stores[0].ListUnfinishedAsync(Start.AddYears(1), 100, Cancellation));
        Assert.Equal(16, operation.Revision);
        Assert.Equal(operation.Id, (await _stores[1].FindArticleAsync("a", Cancellation))!.OperationId);
        var rows = await _account!.Articles.ReadAsync("a", "a", "w", 1000, Cancellation).Select(row => row.RowKey).ToListAsync(Cancellation);
        Assert.Equal(["article", $"index-{operation.Id}", $"text-{operation.Id}"], rows);
    }

    [Fact]
    public async Task Copies_published_at_once_have_one_original()
    {
        var articles = Enumerable.Range(0, 8).Select(number => ArticleOf($"a{number}", "We will not wait")).ToArray();
        for (var number = 0; number < articles.Length; number++)
            await AcceptAsync(_stores[0], articles[number], $"o{number}", number);
        await Task.WhenAll(articles.Select((article, number) => _stores[number % 4].PublishAsync($"o{number}", AnswerOf(article), Start, Cancellation)));
        foreach (var article in articles)
            Assert.Equal(article.Id == "a0" ? null : "a0", (await _stores[0].FindArticleAsync(article.Id, Cancellation))!.SameAs);
    }

    [Fact]
    public async Task A_text_longer_than_a_row_comes_back_and_goes_with_its_article()
    {
        var article = ArticleOf("a", "We will not wait");
        article = article with { Text = article.Text + new string('ü', 900_000) };
        await AcceptAsync(_stores[0], article, "o1");
        await _stores[1].PublishAsync("o1", AnswerOf(article), Start, Cancellation);
        Assert.Equal(article.Text, (await _stores[2].FindAnswerAsync("a", Cancellation))!.Text);
        Assert.NotNull(await _account!.Texts.ReadAsync(RevisionTexts.TextBlob("a", "o1"), Cancellation));
        await _stores[3].DeleteAsync("a", WriteCondition.None, Start, Cancellation);
        Assert.Null(await _account.Texts.ReadAsync(RevisionTexts.TextBlob("a", "o1"), Cancellation));
    }

    private static Article ArticleOf(string id, string words) => TestAnswers.ArticleOf(id, new Said("Ana Silva", words)) with { Title = "The bridge", Outlet = "The Courier" };

    private static ArticlePerspectives AnswerOf(Article article)
    {
        var from = article.Text.IndexOf('“', StringComparison.Ordinal) + 1;
        return TestAnswers.Of(article, new Said("Ana Silva", article.Text[from..article.Text.IndexOf(".”", StringComparison.Ordinal)], Stance.Critical));
    }

    private static Task<Acceptance> AcceptAsync(TablePerspectiveStore store, Article article, string operationId, int minutes = 0) =>
        store.AcceptAsync(new ArticleSubmission { Article = article, OperationId = operationId, AcceptedAt = Start.AddMinutes(minutes) }, Cancellation);
}
