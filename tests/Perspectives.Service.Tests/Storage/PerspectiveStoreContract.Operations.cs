using Perspectives.Articles;
using Perspectives.Service.Intake;
using Perspectives.Service.Storage;

namespace Perspectives.Service.Tests.Storage;

public abstract partial class PerspectiveStoreContract
{
    [Fact]
    public async Task A_try_counts_and_gives_the_article_as_it_was_accepted()
    {
        var article = ArticleOf("a") with
        {
            Tags = ["bridges", "Küste"],
            PublishedAt = Start.AddDays(-1),
            TextIsDerived = true,
            BodyStart = 3,
            Boilerplate = [new TextSpan(0, 2), new TextSpan(5, 9)],
        };
        await AcceptAsync(article, "o1");
        var pending = await Store.BeginTryAsync("o1", At(1), Cancellation);
        Assert.Equal(
            new Operation { Id = "o1", State = OperationState.Running, ArticleId = "a", Revision = 1, Tries = 1, CreatedAt = Start, StartedAt = At(1) }, pending!.Operation);
        Assert.Equal(article with { Tags = pending.Article.Tags, Boilerplate = pending.Article.Boilerplate }, pending.Article);
        Assert.Equal(article.Tags, pending.Article.Tags);
        Assert.Equal(article.Boilerplate, pending.Article.Boilerplate);
        Assert.Equal(pending.Operation, await OperationAsync("o1"));
    }

    [Fact]
    public async Task A_second_try_counts_again()
    {
        await AcceptAsync(ArticleOf("a"), "o1");
        await Store.BeginTryAsync("o1", At(1), Cancellation);
        await Store.EndTryAsync("o1", takeBack: false, Cancellation);
        Assert.Equal((OperationState.Queued, null), await StateAsync("o1"));
        var operation = (await Store.BeginTryAsync("o1", At(2), Cancellation))!.Operation;
        Assert.Equal((2, At(2)), (operation.Tries, operation.StartedAt));
    }

    [Fact]
    public async Task A_try_whose_process_died_is_followed_by_the_next()
    {
        await AcceptAsync(ArticleOf("a"), "o1");
        await Store.BeginTryAsync("o1", At(1), Cancellation);
        Assert.Equal(2, (await Store.BeginTryAsync("o1", At(2), Cancellation))!.Operation.Tries);
    }

    [Fact]
    public async Task A_try_that_is_taken_back_does_not_count()
    {
        await AcceptAsync(ArticleOf("a"), "o1");
        await Store.BeginTryAsync("o1", At(1), Cancellation);
        await Store.EndTryAsync("o1", takeBack: true, Cancellation);
        await Store.EndTryAsync("o1", takeBack: true, Cancellation);
        var operation = await OperationAsync("o1");
        Assert.Equal((OperationState.Queued, 0, null), (operation.State, operation.Tries, operation.StartedAt));
        await Store.BeginTryAsync("o1", At(2), Cancellation);
        await Store.EndTryAsync("o1", takeBack: false, Cancellation);
        await Store.BeginTryAsync("o1", At(3), Cancellation);
        await Store.EndTryAsync("o1", takeBack: true, Cancellation);
        Assert.Equal(1, (await OperationAsync("o1")).Tries);
    }

    [Fact]
    public async Task Ending_a_try_of_what_is_finished_or_unknown_does_nothing()
    {
        await AnswerAsync(ArticleOf("a"), "o1");
        var before = await OperationAsync("o1");
        await Store.EndTryAsync("o1", takeBack: true, Cancellation);
        await Store.EndTryAsync("unknown", takeBack: true, Cancellation);
        Assert.Equal(before, await OperationAsync("o1"));
    }

    [Fact]
    public async Task There_is_nothing_to_do_for_what_is_unknown_answered_failed_or_deleted()
    {
        await AnswerAsync(ArticleOf("answered"), "o1");
        await AcceptAsync(ArticleOf("failed"), "o2");
        await FailAsync("o2");
        await AcceptAsync(ArticleOf("deleted"), "o3");
        await DeleteAsync("deleted");
        foreach (var id in new[] { "o1", "o2", "o3", "unknown" })
            Assert.Null(await Store.BeginTryAsync(id, At(9), Cancellation));
    }

    [Fact]
    public async Task An_article_whose_analysis_failed_says_so_and_keeps_its_text()
    {
        await AcceptAsync(ArticleOf("a"), "o1");
        await Store.BeginTryAsync("o1", At(1), Cancellation);
        await FailAsync("o1", minutes: 2);
        var operation = await OperationAsync("o1");
        Assert.Equal((OperationState.Failed, new OperationError("too_many_tries", "It was tried five times."), At(2)), (operation.State, operation.Error, operation.FinishedAt));
        Assert.Equal((ArticleState.Failed, false), ((await ArticleAsync("a")).State, (await ArticleAsync("a")).IsPending));
        Assert.Equal(ArticleOf("a").Text, await TextAsync("a"));
    }

    [Fact]
    public async Task An_answered_article_stays_answered_when_its_next_text_fails()
    {
        await AnswerAsync(ArticleOf("a"), "o1");
        await AcceptAsync(ArticleOf("a", "We will wait"), "o2");
        await FailAsync("o2");
        var stored = await ArticleAsync("a");
        Assert.Equal((ArticleState.Answered, false, 1, "o2"), (stored.State, stored.IsPending, stored.Revision, stored.OperationId));
        Assert.Equal(ArticleOf("a").Text, (await AnswerAsync("a")).Text);
    }

    [Fact]
    public async Task Failing_again_or_too_late_changes_nothing()
    {
        await AcceptAsync(ArticleOf("a"), "o1");
        await FailAsync("o1", minutes: 2);
        await Store.FailAsync("o1", new OperationError("other", "Other."), At(3), Cancellation);
        Assert.Equal(("too_many_tries", At(2)), ((await OperationAsync("o1")).Error!.Code, (await OperationAsync("o1")).FinishedAt));
        await AnswerAsync(ArticleOf("b"), "o2");
        await FailAsync("o2");
        Assert.Equal((OperationState.Succeeded, null), await StateAsync("o2"));
        await FailAsync("unknown");
        Assert.Null(await Store.FindOperationAsync("unknown", Cancellation));
    }

    [Fact]
    public async Task Poison_that_is_kept_too_late_goes()
    {
        await AcceptAsync(ArticleOf("a"), "o1");
        await AddPoisonAsync("p1", "o1", "a");
        await FailAsync("o1");
        await AcceptAsync(ArticleOf("b"), "o2");
        await DeleteAsync("b");
        await AddPoisonAsync("p2", "o2", "b");
        await FailAsync("o2");
        await AcceptAsync(ArticleOf("c"), "o3");
        await AcceptAsync(ArticleOf("c", "We will wait"), "o4");
        await AddPoisonAsync("p3", "o3", "c");
        await FailAsync("o3");
        Assert.Equal(["p1"], await PoisonAsync());
        Assert.Equal(("deleted", "superseded"), ((await StateAsync("o2")).Code, (await StateAsync("o3")).Code));
    }

    [Fact]
    public async Task A_failed_operation_is_revived_with_all_its_tries()
    {
        await AcceptAsync(ArticleOf("a"), "o1");
        await Store.BeginTryAsync("o1", At(1), Cancellation);
        await FailAsync("o1");
        Assert.True(await Store.ReviveAsync("o1", Cancellation));
        Assert.Equal(
            new Operation { Id = "o1", State = OperationState.Queued, ArticleId = "a", Revision = 1, Tries = 0, CreatedAt = Start }, await OperationAsync("o1"));
        Assert.Equal((ArticleState.Queued, true), ((await ArticleAsync("a")).State, (await ArticleAsync("a")).IsPending));
        Assert.False(await Store.ReviveAsync("o1", Cancellation));
        Assert.Equal(ArticleOf("a").Text, (await Store.BeginTryAsync("o1", At(3), Cancellation))!.Article.Text);
        Assert.True(await PublishAsync(ArticleOf("a"), "o1"));
    }

    [Fact]
    public async Task Only_what_failed_and_is_still_the_last_text_is_revived()
    {
        await AnswerAsync(ArticleOf("answered"), "o1");
        await AcceptAsync(ArticleOf("queued"), "o2");
        await AcceptAsync(ArticleOf("deleted"), "o3");
        await FailAsync("o3");
        await DeleteAsync("deleted");
        await AcceptAsync(ArticleOf("superseded"), "o4");
        await AcceptAsync(ArticleOf("superseded", "We will wait"), "o5");
        await AcceptAsync(ArticleOf("sent anew"), "o6");
        await FailAsync("o6");
        await DeleteAsync("sent anew");
        await AcceptAsync(ArticleOf("sent anew"), "o7");
        foreach (var id in new[] { "o1", "o2", "o3", "o4", "o6", "unknown" })
            Assert.False(await Store.ReviveAsync(id, Cancellation));
        Assert.Equal((OperationState.Failed, "superseded"), await StateAsync("o4"));
    }

    [Fact]
    public async Task Unfinished_operations_are_listed_oldest_first()
    {
        await AcceptAsync(ArticleOf("c"), "o3", minutes: 3);
        await AcceptAsync(ArticleOf("b"), "o2", minutes: 2);
        await AcceptAsync(ArticleOf("a"), "o1", minutes: 1);
        await AcceptAsync(ArticleOf("d"), "o4", minutes: 4);
        await Store.BeginTryAsync("o3", At(5), Cancellation);
        await AnswerAsync(ArticleOf("e"), "o5");
        await AcceptAsync(ArticleOf("f"), "o6");
        await FailAsync("o6");
        Assert.Equal(["o1", "o2", "o3"], await IdsAsync(At(4), 10));
        Assert.Equal(["o1", "o2"], await IdsAsync(At(4), 2));
        Assert.Empty(await IdsAsync(At(1), 10));

        async Task<IEnumerable<string>> IdsAsync(DateTimeOffset before, int most) => (await Store.ListUnfinishedAsync(before, most, Cancellation)).Select(operation => operation.Id);
    }
}
