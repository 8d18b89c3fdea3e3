using Perspectives.Service.Intake;

namespace Perspectives.Service.Tests.Storage;

/// <summary>Articles that are to be analysed again as they were sent.</summary>
public abstract partial class PerspectiveStoreContract
{
    [Fact]
    public async Task An_answered_article_waits_again_as_it_was_sent_and_keeps_its_answer_meanwhile()
    {
        var sent = ArticleOf("a") with { Tags = ["bridges"], PublishedAt = Start.AddDays(-2), TextIsDerived = true, BodyStart = 3 };
        await AnswerAsync(sent, "o1");
        var again = await AcceptAgainAsync("a", "o2");
        Assert.Equal((AcceptanceOutcome.Revised, "o2", 2, OperationState.Queued), (again!.Outcome, again.Operation!.Id, again.Operation.Revision, again.Operation.State));
        Assert.Equal((1, true), ((await ArticleAsync("a")).Revision, (await ArticleAsync("a")).IsPending));
        Assert.Equal(1, (await AnswerAsync("a")).Answer.Article.Revision);
        Assert.Equivalent(sent, (await Store.BeginTryAsync("o2", At(4), Cancellation))!.Article, strict: true);
        Assert.True(await PublishAsync(sent, "o2", minutes: 5));
        Assert.Equal((2, null), ((await AnswerAsync("a")).Answer.Article.Revision, (await ArticleAsync("a")).SameAs));
    }

    [Fact]
    public async Task What_is_sent_again_afterwards_is_still_the_same_content()
    {
        await AnswerAsync(ArticleOf("a"), "o1");
        await AcceptAgainAsync("a", "o2");
        Assert.True(await PublishAsync(ArticleOf("a"), "o2", minutes: 4));
        var same = await AcceptAsync(ArticleOf("a"), "o3", minutes: 5);
        Assert.Equal((AcceptanceOutcome.Unchanged, "o2"), (same.Outcome, same.Operation!.Id));
    }

    [Fact]
    public async Task A_text_that_waits_anyhow_is_not_accepted_twice()
    {
        await AcceptAsync(ArticleOf("a"), "o1");
        var again = await AcceptAgainAsync("a", "o2");
        Assert.Equal((AcceptanceOutcome.Unchanged, "o1"), (again!.Outcome, again.Operation!.Id));
        Assert.Single(await Store.ListUnfinishedAsync(At(99), 100, Cancellation));
    }

    [Fact]
    public async Task A_text_that_failed_waits_again_without_its_poison()
    {
        await AcceptAsync(ArticleOf("a"), "o1");
        await FailAsync("o1");
        await AddPoisonAsync("p", "o1", "a");
        Assert.Equal(AcceptanceOutcome.Revised, (await AcceptAgainAsync("a", "o2"))!.Outcome);
        Assert.Empty(await PoisonAsync());
        Assert.True(await PublishAsync(ArticleOf("a"), "o2", minutes: 4));
    }

    [Fact]
    public async Task What_is_unknown_or_deleted_does_not_wait_again()
    {
        Assert.Null(await AcceptAgainAsync("a", "o1"));
        await AnswerAsync(ArticleOf("b"), "o2");
        await DeleteAsync("b");
        Assert.Null(await AcceptAgainAsync("b", "o3"));
    }

    [Fact]
    public async Task Of_many_who_ask_for_the_same_article_again_at_once_one_makes_it_wait()
    {
        await AnswerAsync(ArticleOf("a"), "o1");
        var acceptances = await Task.WhenAll(Enumerable.Range(2, 20).Select(number => Task.Run(() => AcceptAgainAsync("a", $"o{number}"), Cancellation)));
        Assert.Single(acceptances, acceptance => acceptance!.Outcome == AcceptanceOutcome.Revised);
        Assert.Single(acceptances.Select(acceptance => acceptance!.Operation!.Id).Distinct());
        Assert.Single(await Store.ListUnfinishedAsync(At(99), 100, Cancellation));
    }

    private Task<Acceptance?> AcceptAgainAsync(string articleId, string operationId) => Store.AcceptAgainAsync(articleId, operationId, At(3), Cancellation);
}
