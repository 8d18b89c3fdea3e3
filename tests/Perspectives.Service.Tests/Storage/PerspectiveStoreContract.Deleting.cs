using Perspectives.Service.Intake;
using Perspectives.Service.Storage;

namespace Perspectives.Service.Tests.Storage;

public abstract partial class PerspectiveStoreContract
{
    [Fact]
    public async Task A_deleted_article_is_gone_with_text_answer_and_poison()
    {
        await AnswerAsync(ArticleOf("a"), "o1");
        await AddPoisonAsync("p1", null, "a");
        await AddPoisonAsync("p2", "o1", null);
        await AddPoisonAsync("p3", null, "b");
        await AddPoisonAsync("p4", null, null);
        Assert.Equal(Deletion.Done, await DeleteAsync("a"));
        Assert.Null(await Store.FindArticleAsync("a", Cancellation));
        Assert.Null(await Store.FindAnswerAsync("a", Cancellation));
        Assert.Null(await Store.FindTextAsync("a", Cancellation));
        Assert.Equal(["p3", "p4"], await PoisonAsync());
        Assert.Equal((OperationState.Succeeded, null), await StateAsync("o1"));
        Assert.Equal(Deletion.NotFound, await DeleteAsync("a"));
    }

    [Fact]
    public async Task What_is_unknown_cannot_be_deleted_under_any_condition()
    {
        Assert.Equal(Deletion.NotFound, await DeleteAsync("a"));
        Assert.Equal(Deletion.NotFound, await DeleteAsync("a", new WriteCondition { MustExist = true }));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Deleting_an_article_that_waits_ends_its_operation(bool isRunning)
    {
        await AcceptAsync(ArticleOf("a"), "o1");
        if (isRunning)
            await Store.BeginTryAsync("o1", At(1), Cancellation);
        Assert.Equal(Deletion.Done, await DeleteAsync("a"));
        var operation = await OperationAsync("o1");
        Assert.Equal((OperationState.Failed, "deleted", At(9)), (operation.State, operation.Error!.Code, operation.FinishedAt));
        Assert.Empty(await Store.ListUnfinishedAsync(At(99), 10, Cancellation));
        Assert.False(await PublishAsync(ArticleOf("a"), "o1", minutes: 10));
        await FailAsync("o1");
        await Store.EndTryAsync("o1", takeBack: true, Cancellation);
        Assert.Equal((OperationState.Failed, "deleted"), await StateAsync("o1"));
        Assert.Null(await Store.FindArticleAsync("a", Cancellation));
    }

    [Fact]
    public async Task Deleting_an_article_whose_new_text_waits_takes_both_texts()
    {
        await AnswerAsync(ArticleOf("a"), "o1");
        await AcceptAsync(ArticleOf("a", "We will wait"), "o2");
        await DeleteAsync("a");
        Assert.Equal(((OperationState.Succeeded, null), (OperationState.Failed, "deleted")), (await StateAsync("o1"), await StateAsync("o2")));
        Assert.Null(await Store.FindTextAsync("a", Cancellation));
    }

    [Fact]
    public async Task Deleting_an_article_that_failed_leaves_the_reason()
    {
        await AcceptAsync(ArticleOf("a"), "o1");
        await FailAsync("o1");
        await DeleteAsync("a");
        Assert.Equal((OperationState.Failed, "too_many_tries"), await StateAsync("o1"));
    }

    [Fact]
    public async Task An_article_made_again_under_the_same_id_has_nothing_of_the_one_before()
    {
        await AcceptAsync(ArticleOf("a") with { Title = "Old" }, "o1");
        await DeleteAsync("a");
        var acceptance = await AcceptAsync(ArticleOf("a"), "o2", minutes: 10);
        Assert.Equal((AcceptanceOutcome.Created, 1), (acceptance.Outcome, acceptance.Operation!.Revision));
        Assert.Equal((At(10), At(10), "The bridge"), (acceptance.Article!.AcceptedAt, acceptance.Article.PublishedAt, acceptance.Article.Title));
        Assert.False(await PublishAsync(ArticleOf("a"), "o1", minutes: 11));
        Assert.Null(await Store.BeginTryAsync("o1", At(11), Cancellation));
        var late = await AcceptAsync(ArticleOf("a") with { Title = "Old" }, "o1", minutes: 12);
        Assert.Equal((AcceptanceOutcome.Repeated, null), (late.Outcome, late.Article));
        Assert.True(await PublishAsync(ArticleOf("a"), "o2", minutes: 13));
        Assert.Equal((1, 1), ((await ArticleAsync("a")).Revision, (await AnswerAsync("a")).Answer.Article.Revision));
    }

    [Fact]
    public async Task Publishing_and_deleting_at_once_leaves_no_half_of_an_article()
    {
        for (var round = 0; round < 20; round++)
        {
            var (article, operation) = (ArticleOf($"a{round}"), $"o{round}");
            await AcceptAsync(article, operation);
            var publishing = Task.Run(() => PublishAsync(article, operation), Cancellation);
            var deleting = Task.Run(() => DeleteAsync(article.Id), Cancellation);
            Assert.Equal(Deletion.Done, await deleting);
            Assert.Equal(await publishing ? (OperationState.Succeeded, null) : (OperationState.Failed, "deleted"), await StateAsync(operation));
            Assert.Null(await Store.FindArticleAsync(article.Id, Cancellation));
            Assert.Null(await Store.FindAnswerAsync(article.Id, Cancellation));
        }
    }
}
