using Perspectives.Service.Intake;
using Perspectives.Service.Storage;

namespace Perspectives.Service.Tests.Storage;

public abstract partial class PerspectiveStoreContract
{
    private static WriteCondition MustBe(params string[] versions) => new() { Versions = versions };

    [Fact]
    public async Task An_article_that_must_be_new_is_not_written_over_another()
    {
        var condition = new WriteCondition { MustNotExist = true };
        Assert.Equal(AcceptanceOutcome.Created, (await AcceptAsync(ArticleOf("a"), "o1", condition: condition)).Outcome);
        var second = await AcceptAsync(ArticleOf("a", "We will wait"), "o2", condition: condition);
        Assert.Equal((AcceptanceOutcome.ConditionFailed, null), (second.Outcome, second.Operation));
        Assert.Equal(await ArticleAsync("a") with { Tags = second.Article!.Tags }, second.Article);
        Assert.Null(await Store.FindOperationAsync("o2", Cancellation));
        Assert.Equal(ArticleOf("a").Text, await TextAsync("a"));
    }

    [Fact]
    public async Task An_article_that_must_be_there_is_not_made()
    {
        var refused = await AcceptAsync(ArticleOf("a"), "o1", condition: new WriteCondition { MustExist = true });
        Assert.Equal(new Acceptance(AcceptanceOutcome.ConditionFailed, null, null), refused);
        Assert.Equal(AcceptanceOutcome.ConditionFailed, (await AcceptAsync(ArticleOf("a"), "o1", condition: MustBe("1.1"))).Outcome);
        Assert.Null(await Store.FindArticleAsync("a", Cancellation));
        await AcceptAsync(ArticleOf("a"), "o1");
        Assert.Equal(AcceptanceOutcome.Revised, (await AcceptAsync(ArticleOf("a", "We will wait"), "o2", condition: new WriteCondition { MustExist = true })).Outcome);
    }

    [Fact]
    public async Task A_write_that_expects_an_older_version_is_refused()
    {
        var first = (await AcceptAsync(ArticleOf("a"), "o1")).Article!.Version;
        var second = (await AcceptAsync(ArticleOf("a", "We will wait"), "o2", condition: MustBe("none", first))).Article!.Version;
        Assert.Equal(AcceptanceOutcome.ConditionFailed, (await AcceptAsync(ArticleOf("a", "We may wait"), "o3", condition: MustBe(first))).Outcome);
        Assert.Equal(Deletion.ConditionFailed, await DeleteAsync("a", MustBe(first)));
        Assert.Equal(ArticleOf("a", "We will wait").Text, await TextAsync("a"));
        Assert.Equal(Deletion.Done, await DeleteAsync("a", MustBe(second)));
    }

    [Fact]
    public async Task A_refused_submission_may_be_sent_again()
    {
        await AcceptAsync(ArticleOf("a"), "o1", condition: new WriteCondition { MustExist = true });
        Assert.Equal(AcceptanceOutcome.Created, (await AcceptAsync(ArticleOf("a"), "o1")).Outcome);
    }

    [Fact]
    public async Task The_version_changes_with_every_visible_step_and_never_comes_again()
    {
        var versions = new List<string>();
        await StepAsync(AcceptAsync(ArticleOf("a"), "o1"));
        await StepAsync(FailAsync("o1"));
        await StepAsync(Store.ReviveAsync("o1", Cancellation));
        await StepAsync(PublishAsync(ArticleOf("a"), "o1"));
        await StepAsync(AcceptAsync(ArticleOf("a", "We will wait"), "o2"));
        await StepAsync(AcceptAsync(ArticleOf("a"), "o3"));
        await StepAsync(AcceptAsync(ArticleOf("a", "We will wait"), "o4"));
        await StepAsync(PublishAsync(ArticleOf("a", "We will wait"), "o4"));
        await DeleteAsync("a");
        await StepAsync(AcceptAsync(ArticleOf("a"), "o5"));
        await StepAsync(PublishAsync(ArticleOf("a"), "o5"));
        await DeleteAsync("a");
        await StepAsync(AcceptAsync(ArticleOf("a"), "o6"));
        Assert.Equal(versions.Distinct(), versions);
        Assert.All(versions, version => Assert.Matches(@"^[A-Za-z0-9.\-]+$", version));

        async Task StepAsync(Task step)
        {
            await step;
            versions.Add((await ArticleAsync("a")).Version);
        }
    }

    [Fact]
    public async Task Article_answer_and_text_have_one_version()
    {
        await AnswerAsync(ArticleOf("a"), "o1");
        var version = (await ArticleAsync("a")).Version;
        Assert.Equal((version, version), ((await AnswerAsync("a")).Version, (await Store.FindTextAsync("a", Cancellation))!.Version));
    }

    [Fact]
    public async Task What_changes_nothing_leaves_the_version()
    {
        await AcceptAsync(ArticleOf("a"), "o1");
        var version = (await ArticleAsync("a")).Version;
        await Store.BeginTryAsync("o1", At(1), Cancellation);
        await Store.EndTryAsync("o1", takeBack: true, Cancellation);
        await AcceptAsync(ArticleOf("a"), "o2");
        await AcceptAsync(ArticleOf("a"), "o1");
        await AcceptAsync(ArticleOf("a", "We will wait"), "o3", condition: new WriteCondition { MustNotExist = true });
        Assert.Equal(version, (await ArticleAsync("a")).Version);
    }
}
