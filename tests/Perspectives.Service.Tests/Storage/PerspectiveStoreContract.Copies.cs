namespace Perspectives.Service.Tests.Storage;

public abstract partial class PerspectiveStoreContract
{
    [Fact]
    public async Task The_same_text_under_another_id_is_an_article_of_its_own_that_says_so()
    {
        await AnswerAsync(ArticleOf("a"), "o1");
        await AnswerAsync(ArticleOf("b") with { Title = "Other", Outlet = "The Herald", Tags = ["x"] }, "o2", minutes: 2);
        await AnswerAsync(ArticleOf("c", "We will wait"), "o3", minutes: 4);
        Assert.Equal((null, "a", null), await SameAsync("a", "b", "c"));
        Assert.Equal((null, "a"), ((await AnswerAsync("a")).Answer.Article.SameAs, (await AnswerAsync("b")).Answer.Article.SameAs));
        Assert.Equal("The Herald", (await AnswerAsync("b")).Answer.Article.Outlet);
    }

    [Fact]
    public async Task Only_answered_texts_are_compared()
    {
        await AcceptAsync(ArticleOf("a"), "o1");
        await AnswerAsync(ArticleOf("b"), "o2", minutes: 2);
        Assert.Equal((null, null, null), await SameAsync("a", "b", "b"));
        await AnswerAsync(ArticleOf("c", "We will wait"), "o3", minutes: 4);
        await AcceptAsync(ArticleOf("c"), "o4", minutes: 6);
        Assert.Null((await ArticleAsync("c")).SameAs);
    }

    [Fact]
    public async Task The_earliest_accepted_is_the_original_in_whatever_order_they_are_published()
    {
        await AcceptAsync(ArticleOf("a"), "o1", minutes: 0);
        await AcceptAsync(ArticleOf("b"), "o2", minutes: 1);
        await AcceptAsync(ArticleOf("c"), "o3", minutes: 2);
        await PublishAsync(ArticleOf("c"), "o3", minutes: 3);
        await PublishAsync(ArticleOf("b"), "o2", minutes: 4);
        Assert.Equal((null, "b"), ((await ArticleAsync("b")).SameAs, (await ArticleAsync("c")).SameAs));
        var (b, c) = ((await ArticleAsync("b")).Version, (await ArticleAsync("c")).Version);
        await PublishAsync(ArticleOf("a"), "o1", minutes: 5);
        Assert.Equal((null, "a", "a"), await SameAsync("a", "b", "c"));
        Assert.NotEqual(b, (await ArticleAsync("b")).Version);
        Assert.NotEqual(c, (await ArticleAsync("c")).Version);
    }

    [Fact]
    public async Task Of_two_accepted_at_the_same_moment_the_first_is_the_original()
    {
        await AcceptAsync(ArticleOf("b"), "o1");
        await AcceptAsync(ArticleOf("a"), "o2");
        await PublishAsync(ArticleOf("a"), "o2");
        await PublishAsync(ArticleOf("b"), "o1");
        Assert.Equal(("b", null, null), await SameAsync("a", "b", "b"));
    }

    [Fact]
    public async Task When_the_original_is_deleted_the_earliest_copy_becomes_the_original()
    {
        await AnswerAsync(ArticleOf("a"), "o1", minutes: 0);
        await AnswerAsync(ArticleOf("c"), "o3", minutes: 2);
        await AnswerAsync(ArticleOf("b"), "o2", minutes: 1);
        await AnswerAsync(ArticleOf("d"), "o4", minutes: 3);
        var (b, d) = ((await ArticleAsync("b")).Version, (await ArticleAsync("d")).Version);
        await DeleteAsync("a");
        Assert.Equal((null, "b", "b"), await SameAsync("b", "c", "d"));
        Assert.Equal((null, "b"), ((await AnswerAsync("b")).Answer.Article.SameAs, (await AnswerAsync("d")).Answer.Article.SameAs));
        Assert.NotEqual(b, (await ArticleAsync("b")).Version);
        Assert.NotEqual(d, (await ArticleAsync("d")).Version);
    }

    [Fact]
    public async Task When_a_copy_is_deleted_the_others_stay_as_they_are()
    {
        await AnswerAsync(ArticleOf("a"), "o1", minutes: 0);
        await AnswerAsync(ArticleOf("b"), "o2", minutes: 1);
        await AnswerAsync(ArticleOf("c"), "o3", minutes: 2);
        var (a, c) = ((await ArticleAsync("a")).Version, (await ArticleAsync("c")).Version);
        await DeleteAsync("b");
        Assert.Equal((a, c), ((await ArticleAsync("a")).Version, (await ArticleAsync("c")).Version));
        Assert.Equal((null, "a", "a"), await SameAsync("a", "c", "c"));
    }

    [Fact]
    public async Task When_the_original_gets_another_text_the_earliest_copy_becomes_the_original()
    {
        await AnswerAsync(ArticleOf("a"), "o1", minutes: 0);
        await AnswerAsync(ArticleOf("b"), "o2", minutes: 1);
        await AnswerAsync(ArticleOf("c"), "o3", minutes: 2);
        await AcceptAsync(ArticleOf("a", "We will wait"), "o4", minutes: 5);
        Assert.Equal((null, "a", "a"), await SameAsync("a", "b", "c"));
        await PublishAsync(ArticleOf("a", "We will wait"), "o4", minutes: 6);
        Assert.Equal((null, null, "b"), await SameAsync("a", "b", "c"));
    }

    [Fact]
    public async Task A_copy_that_gets_another_text_is_none_any_more_and_comes_back_as_one()
    {
        await AnswerAsync(ArticleOf("a"), "o1", minutes: 0);
        await AnswerAsync(ArticleOf("b"), "o2", minutes: 1);
        await AnswerAsync(ArticleOf("b", "We will wait"), "o3", minutes: 5);
        Assert.Equal((null, null, null), await SameAsync("a", "b", "b"));
        await AnswerAsync(ArticleOf("b"), "o4", minutes: 7);
        Assert.Equal((null, "a", "a"), await SameAsync("a", "b", "b"));
        await AnswerAsync(ArticleOf("a", "We may wait"), "o5", minutes: 9);
        await AnswerAsync(ArticleOf("a"), "o6", minutes: 11);
        Assert.Equal((null, "a", "a"), await SameAsync("a", "b", "b"));
    }

    [Fact]
    public async Task An_original_published_again_with_the_same_text_stays_the_original()
    {
        await AnswerAsync(ArticleOf("a"), "o1", minutes: 0);
        await AnswerAsync(ArticleOf("b"), "o2", minutes: 1);
        var before = (await ArticleAsync("b")).Version;
        await AnswerAsync(ArticleOf("a") with { Title = "Other" }, "o3", minutes: 5);
        Assert.Equal((null, "a", "a"), await SameAsync("a", "b", "b"));
        Assert.Equal(before, (await ArticleAsync("b")).Version);
    }

    private async Task<(string?, string?, string?)> SameAsync(string first, string second, string third) =>
        ((await ArticleAsync(first)).SameAs, (await ArticleAsync(second)).SameAs, (await ArticleAsync(third)).SameAs);
}
