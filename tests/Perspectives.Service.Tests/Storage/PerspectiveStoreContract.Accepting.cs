using Perspectives.Articles;
using Perspectives.Service.Intake;
using Perspectives.Service.Storage;

namespace Perspectives.Service.Tests.Storage;

public abstract partial class PerspectiveStoreContract
{
    public static TheoryData<string, Func<Article, Article>> Changes => new()
    {
        { "outlet", article => article with { Outlet = "The Herald" } },
        { "no outlet", article => article with { Outlet = null } },
        { "title", article => article with { Title = "The other bridge" } },
        { "text", article => article with { Text = article.Text + "\n" } },
        { "tags", article => article with { Tags = ["bridges"] } },
        { "language", article => article with { Language = "und" } },
        { "time", article => article with { PublishedAt = Start.AddDays(-1) } },
        { "where the text is from", article => article with { TextIsDerived = true } },
    };

    [Fact]
    public async Task An_accepted_article_is_queued_and_can_be_read()
    {
        var article = ArticleOf("a") with { Tags = ["bridges", "Küste"], Language = "und" };
        var acceptance = await AcceptAsync(article, "o1");
        Assert.Equal(AcceptanceOutcome.Created, acceptance.Outcome);
        var operation = new Operation { Id = "o1", State = OperationState.Queued, ArticleId = "a", Revision = 1, Tries = 0, CreatedAt = Start };
        Assert.Equal(operation, acceptance.Operation);
        Assert.Equal(operation, await OperationAsync("o1"));
        var stored = await ArticleAsync("a");
        Assert.Equivalent(acceptance.Article, stored, strict: true);
        Assert.Equal(
            ("a", "The bridge", "The Courier", "bridges,Küste", "und", article.Text.Length), (stored.Id, stored.Title, stored.Outlet, string.Join(',', stored.Tags), stored.Language, stored.Length));
        Assert.Equal((ArticleState.Queued, 0, "o1", true, null), (stored.State, stored.Revision, stored.OperationId, stored.IsPending, stored.SameAs));
        Assert.Equal((0, 0, Start, null), (stored.StatementCount, stored.ActorCount, stored.AcceptedAt, stored.AnsweredAt));
        Assert.Equal(new StoredText(stored.Version, 1, article.Text), await Store.FindTextAsync("a", Cancellation));
        Assert.Null(await Store.FindAnswerAsync("a", Cancellation));
    }

    [Fact]
    public async Task What_is_unknown_is_null()
    {
        Assert.Null(await Store.FindArticleAsync("a", Cancellation));
        Assert.Null(await Store.FindAnswerAsync("a", Cancellation));
        Assert.Null(await Store.FindTextAsync("a", Cancellation));
        Assert.Null(await Store.FindOperationAsync("o1", Cancellation));
    }

    [Fact]
    public async Task A_text_comes_back_letter_for_letter()
    {
        var text = "Ana Silva said: “No.”\r\n\0\u0007\t \u00A0e\u0301😀\u202E" + new string('ü', 100_000);
        await AcceptAsync(ArticleOf("a") with { Text = text }, "o1");
        Assert.Equal(text, await TextAsync("a"));
        Assert.Equal(text, (await Store.BeginTryAsync("o1", At(1), Cancellation))!.Article.Text);
    }

    [Fact]
    public async Task Ids_differ_by_case()
    {
        await AcceptAsync(ArticleOf("a"), "o1");
        Assert.Equal(AcceptanceOutcome.Created, (await AcceptAsync(ArticleOf("A"), "o2")).Outcome);
        Assert.Equal(("o1", "o2"), ((await ArticleAsync("a")).OperationId, (await ArticleAsync("A")).OperationId));
    }

    [Fact]
    public async Task An_article_without_a_time_has_that_of_its_first_acceptance()
    {
        await AcceptAsync(ArticleOf("a"), "o1");
        Assert.Equal(Start, (await ArticleAsync("a")).PublishedAt);
        await AcceptAsync(ArticleOf("a", "We will wait"), "o2", minutes: 5);
        Assert.Equal(Start, (await ArticleAsync("a")).PublishedAt);
        Assert.Equal(Start, (await Store.BeginTryAsync("o2", At(6), Cancellation))!.Article.PublishedAt);
    }

    [Fact]
    public async Task Times_are_kept_in_UTC_to_the_millisecond()
    {
        var given = new DateTimeOffset(2025, 3, 4, 5, 6, 7, 8, 900, TimeSpan.FromHours(2));
        await AcceptAsync(ArticleOf("a") with { PublishedAt = given }, "o1");
        var kept = (await ArticleAsync("a")).PublishedAt;
        Assert.Equal((new DateTime(2025, 3, 4, 3, 6, 7, 8), TimeSpan.Zero), (kept.DateTime, kept.Offset));
        Assert.Equal(kept, (await Store.BeginTryAsync("o1", At(1), Cancellation))!.Article.PublishedAt);
    }

    [Fact]
    public async Task The_same_article_sent_twice_is_one_operation()
    {
        var first = await AcceptAsync(ArticleOf("a"), "o1");
        var second = await AcceptAsync(ArticleOf("a"), "o2", minutes: 1);
        Assert.Equal((AcceptanceOutcome.Unchanged, "o1", 1), (second.Outcome, second.Operation!.Id, second.Operation.Revision));
        Assert.Equal(first.Article!.Version, second.Article!.Version);
    }

    [Fact]
    public async Task The_same_article_sent_again_after_its_answer_is_answered_already()
    {
        await AnswerAsync(ArticleOf("a"), "o1");
        var again = await AcceptAsync(ArticleOf("a"), "o2", minutes: 5);
        Assert.Equal((AcceptanceOutcome.Unchanged, "o1", OperationState.Succeeded), (again.Outcome, again.Operation!.Id, again.Operation.State));
        Assert.False(again.Article!.IsPending);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Whatever_was_changed_makes_a_new_revision(string what, Func<Article, Article> change)
    {
        await AcceptAsync(ArticleOf("a"), "o1");
        var acceptance = await AcceptAsync(change(ArticleOf("a")), "o2");
        Assert.True(acceptance.Outcome == AcceptanceOutcome.Revised, what);
        Assert.Equal(2, acceptance.Operation!.Revision);
    }

    [Fact]
    public async Task An_article_that_waits_for_its_first_answer_is_described_by_what_was_sent_last()
    {
        await AcceptAsync(ArticleOf("a"), "o1");
        await AcceptAsync(ArticleOf("a", "We will wait") with { Title = "Another", Outlet = null, Tags = ["new"], Language = "de", PublishedAt = Start.AddDays(-3) }, "o2");
        var stored = await ArticleAsync("a");
        Assert.Equal(("Another", null, "de", Start.AddDays(-3)), (stored.Title, stored.Outlet, stored.Language, stored.PublishedAt));
        Assert.Equal(["new"], stored.Tags);
        Assert.Equal(ArticleOf("a", "We will wait").Text, await TextAsync("a"));
        Assert.Equal(ArticleOf("a", "We will wait").Text.Length, stored.Length);
    }

    [Fact]
    public async Task A_text_that_waits_is_superseded_by_the_next()
    {
        await AcceptAsync(ArticleOf("a"), "o1");
        await Store.BeginTryAsync("o1", At(1), Cancellation);
        await AcceptAsync(ArticleOf("a", "We will wait"), "o2", minutes: 2);
        var operation = await OperationAsync("o1");
        Assert.Equal((OperationState.Failed, "superseded", At(2)), (operation.State, operation.Error!.Code, operation.FinishedAt));
        Assert.Null(await Store.BeginTryAsync("o1", At(3), Cancellation));
        Assert.False(await PublishAsync(ArticleOf("a"), "o1", minutes: 3));
        Assert.Null(await Store.FindAnswerAsync("a", Cancellation));
        Assert.True(await PublishAsync(ArticleOf("a", "We will wait"), "o2", minutes: 4));
        Assert.Equal(2, (await AnswerAsync("a")).Answer.Article.Revision);
    }

    [Fact]
    public async Task Numbers_of_revisions_do_not_come_again()
    {
        await AnswerAsync(ArticleOf("a"), "o1");
        await AcceptAsync(ArticleOf("a", "We will wait"), "o2");
        await AcceptAsync(ArticleOf("a"), "o3");
        Assert.Equal(3, (await AcceptAsync(ArticleOf("a", "We may wait"), "o4")).Operation!.Revision);
    }

    [Fact]
    public async Task Sending_the_answered_text_again_takes_back_the_one_that_waits()
    {
        await AnswerAsync(ArticleOf("a"), "o1");
        await AcceptAsync(ArticleOf("a", "We will wait"), "o2", minutes: 2);
        await AddPoisonAsync("p", "o2", "a");
        var acceptance = await AcceptAsync(ArticleOf("a"), "o3", minutes: 3);
        Assert.Equal((AcceptanceOutcome.Unchanged, "o1", OperationState.Succeeded), (acceptance.Outcome, acceptance.Operation!.Id, acceptance.Operation.State));
        Assert.Equal((OperationState.Failed, "superseded"), await StateAsync("o2"));
        Assert.Empty(await PoisonAsync());
        var stored = await ArticleAsync("a");
        Assert.Equal((1, "o1", false, ArticleState.Answered), (stored.Revision, stored.OperationId, stored.IsPending, stored.State));
        Assert.False(await PublishAsync(ArticleOf("a", "We will wait"), "o2", minutes: 4));
        Assert.Equal(ArticleOf("a").Text, await TextAsync("a"));
    }

    [Fact]
    public async Task A_text_that_failed_is_tried_again_when_it_is_sent_again()
    {
        await AcceptAsync(ArticleOf("a"), "o1");
        await FailAsync("o1");
        await AddPoisonAsync("p", "o1", "a");
        var again = await AcceptAsync(ArticleOf("a"), "o2", minutes: 3);
        Assert.Equal((AcceptanceOutcome.Revised, "o2", 2), (again.Outcome, again.Operation!.Id, again.Operation.Revision));
        Assert.Equal(ArticleState.Queued, again.Article!.State);
        Assert.Equal((OperationState.Failed, "too_many_tries"), await StateAsync("o1"));
        Assert.False(await Store.ReviveAsync("o1", Cancellation));
        Assert.Empty(await PoisonAsync());
        Assert.True(await PublishAsync(ArticleOf("a"), "o2", minutes: 4));
    }

    [Fact]
    public async Task A_message_that_comes_again_is_known_by_its_operation()
    {
        var first = await AcceptAsync(ArticleOf("a"), "o1");
        var again = await AcceptAsync(ArticleOf("a"), "o1", minutes: 1, new WriteCondition { MustNotExist = true });
        Assert.Equal((AcceptanceOutcome.Repeated, first.Operation), (again.Outcome, again.Operation));
        Assert.Equal(first.Article!.Version, again.Article!.Version);
    }

    [Fact]
    public async Task A_message_that_comes_late_does_not_bring_back_a_replaced_text()
    {
        await AnswerAsync(ArticleOf("a"), "o1");
        await AnswerAsync(ArticleOf("a", "We will wait"), "o2", minutes: 2);
        var late = await AcceptAsync(ArticleOf("a"), "o1", minutes: 4);
        Assert.Equal((AcceptanceOutcome.Repeated, "o1", "o2"), (late.Outcome, late.Operation!.Id, late.Article!.OperationId));
        Assert.Equal(ArticleOf("a", "We will wait").Text, await TextAsync("a"));
        Assert.False((await ArticleAsync("a")).IsPending);
    }

    [Fact]
    public async Task A_message_that_comes_late_does_not_bring_back_a_deleted_text()
    {
        await AnswerAsync(ArticleOf("a"), "o1");
        await DeleteAsync("a");
        var late = await AcceptAsync(ArticleOf("a"), "o1", minutes: 4);
        Assert.Equal((AcceptanceOutcome.Repeated, "o1", null), (late.Outcome, late.Operation!.Id, late.Article));
        Assert.Null(await Store.FindArticleAsync("a", Cancellation));
    }

    [Fact]
    public async Task A_message_whose_content_was_there_already_is_known_too_when_it_comes_late()
    {
        await AcceptAsync(ArticleOf("a"), "o1");
        await AcceptAsync(ArticleOf("a"), "o2", minutes: 1);
        Assert.Equal("o1", (await OperationAsync("o2")).Id);
        await DeleteAsync("a");
        var late = await AcceptAsync(ArticleOf("a"), "o2", minutes: 4);
        Assert.Equal((AcceptanceOutcome.Repeated, "o1", null), (late.Outcome, late.Operation!.Id, late.Article));
        Assert.Null(await Store.FindArticleAsync("a", Cancellation));
    }

    [Fact]
    public async Task Of_many_who_send_the_same_article_at_once_one_makes_it()
    {
        var acceptances = await Task.WhenAll(Enumerable.Range(0, 40).Select(number => Task.Run(() => AcceptAsync(ArticleOf("a"), $"o{number}"), Cancellation)));
        Assert.Single(acceptances, acceptance => acceptance.Outcome == AcceptanceOutcome.Created);
        Assert.Single(acceptances.Select(acceptance => acceptance.Operation!.Id).Distinct());
        Assert.Single(await Store.ListUnfinishedAsync(At(99), 100, Cancellation));
    }

    [Fact]
    public async Task Of_many_who_send_different_texts_at_once_one_is_the_last()
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(number => Task.Run(() => AcceptAsync(ArticleOf("a", $"We will wait {number} days"), $"o{number}"), Cancellation)));
        var operation = Assert.Single(await Store.ListUnfinishedAsync(At(99), 100, Cancellation));
        Assert.Equal((40, (await ArticleAsync("a")).OperationId), (operation.Revision, operation.Id));
        Assert.Equal(ArticleOf("a", $"We will wait {operation.Id[1..]} days").Text, await TextAsync("a"));
    }
}
