using System.Text;
using System.Text.Json;
using Perspectives.Grouping;
using Perspectives.Service.Intake;
using Perspectives.Service.Storage;

namespace Perspectives.Service.Tests.Storage;

public abstract partial class PerspectiveStoreContract
{
    [Fact]
    public async Task A_published_article_is_answered()
    {
        var article = ArticleOf("a") with { Tags = ["bridges"], PublishedAt = Start.AddDays(-1) };
        await AcceptAsync(article, "o1");
        await Store.BeginTryAsync("o1", At(1), Cancellation);
        Assert.True(await PublishAsync(article, "o1", minutes: 2));
        var operation = await OperationAsync("o1");
        Assert.Equal((OperationState.Succeeded, 1, At(1), At(2)), (operation.State, operation.Tries, operation.StartedAt, operation.FinishedAt));
        var stored = await ArticleAsync("a");
        Assert.Equal((ArticleState.Answered, 1, "o1", false, null), (stored.State, stored.Revision, stored.OperationId, stored.IsPending, stored.SameAs));
        Assert.Equal((1, 1, Start, At(2)), (stored.StatementCount, stored.ActorCount, stored.AcceptedAt, stored.AnsweredAt));
    }

    [Fact]
    public async Task An_answer_comes_back_as_it_was_given_with_what_the_store_knows_of_the_article()
    {
        var article = ArticleOf("a") with { Title = "Brücke <b>“im Fluss”</b>", Tags = ["bridges"], PublishedAt = Start.AddDays(-1) };
        await AnswerAsync(article, "o1");
        var answer = AnswerOf(article);
        var expected = answer with { Article = answer.Article with { Revision = 1, SameAs = null } };
        var stored = await AnswerAsync("a");
        Assert.Equal(JsonOf(expected), Encoding.UTF8.GetString(stored.Json.Span));
        Assert.Equal(JsonOf(expected), JsonOf(stored.Answer));
        Assert.Equal(article.Text, stored.Text);
    }

    [Fact]
    public async Task An_answer_carries_the_text_where_it_was_made_from_something_else()
    {
        await AnswerAsync(ArticleOf("a") with { TextIsDerived = true }, "o1");
        await AnswerAsync(ArticleOf("b"), "o2");
        Assert.Equal(ArticleOf("a").Text, (await AnswerAsync("a")).Answer.Article.Text);
        Assert.Null((await AnswerAsync("b")).Answer.Article.Text);
    }

    [Fact]
    public async Task An_answer_without_a_given_time_has_the_stored_one()
    {
        await AcceptAsync(ArticleOf("a"), "o1");
        var answer = AnswerOf(ArticleOf("a"));
        await Store.PublishAsync("o1", answer with { Article = answer.Article with { PublishedAt = At(77), Revision = 9, SameAs = "x" } }, At(1), Cancellation);
        var article = (await AnswerAsync("a")).Answer.Article;
        Assert.Equal((Start, 1, null), (article.PublishedAt, article.Revision, article.SameAs));
    }

    [Fact]
    public async Task Until_a_new_text_is_answered_the_old_answer_stays_with_its_own_text()
    {
        var before = ArticleOf("a");
        var after = ArticleOf("a", "We will wait") with { Title = "Another", Outlet = "The Herald", Tags = ["new"], Language = "und", PublishedAt = Start.AddDays(-5) };
        await AnswerAsync(before, "o1");
        await AcceptAsync(after, "o2", minutes: 3);
        var stored = await ArticleAsync("a");
        Assert.Equal((1, "The bridge", "The Courier", "en", true), (stored.Revision, stored.Title, stored.Outlet, stored.Language, stored.IsPending));
        Assert.Equal((before.Text.Length, Start, 0), (stored.Length, stored.PublishedAt, stored.Tags.Count));
        Assert.Equal((before.Text, "We will not wait"), (await SaidAsync()));
        Assert.Equal(before.Text, await TextAsync("a"));
        Assert.True(await PublishAsync(after, "o2", minutes: 4));
        stored = await ArticleAsync("a");
        Assert.Equal((2, "Another", "The Herald", "und", false), (stored.Revision, stored.Title, stored.Outlet, stored.Language, stored.IsPending));
        Assert.Equal((after.Text.Length, Start.AddDays(-5), At(4)), (stored.Length, stored.PublishedAt, stored.AnsweredAt));
        Assert.Equal((after.Text, "We will wait"), (await SaidAsync()));
        Assert.Equal(new StoredText(stored.Version, 2, after.Text), await Store.FindTextAsync("a", Cancellation));

        async Task<(string, string)> SaidAsync() => ((await AnswerAsync("a")).Text, (await AnswerAsync("a")).Answer.Statements[0].Content[0].Text);
    }

    [Fact]
    public async Task An_operation_is_published_once()
    {
        await AnswerAsync(ArticleOf("a"), "o1");
        var before = await ArticleAsync("a");
        Assert.False(await PublishAsync(ArticleOf("a"), "o1", minutes: 7));
        Assert.Equal(before.Version, (await ArticleAsync("a")).Version);
    }

    [Fact]
    public async Task Nothing_is_published_for_what_is_unknown_failed_replaced_or_deleted()
    {
        await AcceptAsync(ArticleOf("failed"), "o1");
        await FailAsync("o1");
        await AcceptAsync(ArticleOf("replaced"), "o2");
        await AcceptAsync(ArticleOf("replaced", "We will wait"), "o3");
        await AcceptAsync(ArticleOf("deleted"), "o4");
        await DeleteAsync("deleted");
        foreach (var id in new[] { "o1", "o2", "o4", "unknown" })
            Assert.False(await PublishAsync(ArticleOf("x"), id));
        Assert.Null(await Store.FindAnswerAsync("failed", Cancellation));
        Assert.Null(await Store.FindAnswerAsync("replaced", Cancellation));
        Assert.Null(await Store.FindArticleAsync("deleted", Cancellation));
        Assert.Equal(ArticleState.Failed, (await ArticleAsync("failed")).State);
    }

    [Fact]
    public async Task An_answer_with_nobody_in_it_is_an_answer()
    {
        var article = ArticleOf("a") with { Text = "The bridge is long.\n" };
        await AcceptAsync(article, "o1");
        Assert.True(await Store.PublishAsync("o1", TestAnswers.Of(article), At(1), Cancellation));
        Assert.Equal((ArticleState.Answered, 0, 0), ((await ArticleAsync("a")).State, (await ArticleAsync("a")).StatementCount, (await ArticleAsync("a")).ActorCount));
        Assert.Empty((await AnswerAsync("a")).Answer.Statements);
    }

    private static string JsonOf(ArticlePerspectives answer) => JsonSerializer.Serialize(answer, AnswerJson.Readable.ArticlePerspectives);
}
