using Perspectives.Service.Intake;
using Perspectives.Service.Storage;
using Perspectives.Stances;

namespace Perspectives.Service.Tests.Storage;

public abstract partial class PerspectiveIndexContract
{
    [Fact]
    public async Task Articles_are_listed_newest_first()
    {
        await AnswerAsync(Draft("b", 2), Draft("a", 1), Draft("d", 4), Draft("c", 3));
        Assert.Equal(["d", "c", "b", "a"], await ListAsync(new ArticleFilter()));
    }

    [Fact]
    public async Task A_list_has_what_the_store_has_of_an_article()
    {
        await AnswerAsync(Draft("a", 1).In("The Courier").Titled("Noise").Tagged("Harbour", "noise"));
        var page = await Index.ListArticlesAsync(new ArticleFilter(), new PageRequest(1), Cancellation);
        Assert.Equivalent(await Store.FindArticleAsync("a", Cancellation), Assert.Single(page.Items), strict: true);
        Assert.Null(page.Next);
    }

    [Fact]
    public async Task Without_articles_all_lists_are_empty()
    {
        Assert.Empty(await ListAsync(new ArticleFilter()));
        Assert.Empty(await ActorsAsync());
        Assert.Empty(await TimelineAsync("ana-silva"));
        Assert.Null(await Index.FindActorAsync("ana-silva", Cancellation));
        Assert.Empty(await Index.CountStancesAsync("ana-silva", TimeRange.All, Cancellation));
        Assert.Empty((await Index.ListOutletsAsync(new PageRequest(10), Cancellation)).Items);
        Assert.Empty(await Index.CompareAsync(new ComparisonFilter(), Cancellation));
    }

    [Theory]
    [InlineData("the courier")]
    [InlineData(" The  Courier ")]
    [InlineData("THE COURIÉR")]
    public async Task An_outlet_is_found_whatever_its_case_accents_and_spaces(string outlet)
    {
        await AnswerAsync(Draft("a", 1).In("The Courier"), Draft("b", 2).In("the courier"), Draft("c", 3).In("The Herald"), Draft("d", 4));
        Assert.Equal(["b", "a"], await ListAsync(new ArticleFilter { Outlet = outlet }));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Cour")]
    [InlineData("' OR 1=1 --")]
    public async Task An_outlet_that_no_article_has_finds_none(string outlet)
    {
        await AnswerAsync(Draft("a", 1).In("The Courier"), Draft("b", 2));
        Assert.Empty(await ListAsync(new ArticleFilter { Outlet = outlet }));
        Assert.Empty(await TimelineAsync("ana-silva", new TimelineFilter { Outlet = outlet }));
    }

    [Fact]
    public async Task A_tag_finds_articles_that_have_it_among_others()
    {
        await AnswerAsync(Draft("a", 1).Tagged("Harbour", "Noise"), Draft("b", 2).Tagged("noise", "NOISE"), Draft("c", 3).Tagged("Harbours"), Draft("d", 4));
        Assert.Equal(["b", "a"], await ListAsync(new ArticleFilter { Tag = "Noise" }));
        Assert.Equal(["a"], await ListAsync(new ArticleFilter { Tag = "harbour" }));
    }

    [Fact]
    public async Task An_actor_finds_articles_in_which_it_speaks()
    {
        await AnswerAsync(
            Draft("a", 1, new Said("Ana Silva", "No"), new Said("Bo Lind", "Yes")), Draft("b", 2, new Said("Bo Lind", "No")), Draft("c", 3, new Said("Ana", "Yes")));
        Assert.Equal(["a"], await ListAsync(new ArticleFilter { Actor = "ana-silva" }));
        Assert.Equal(["b", "a"], await ListAsync(new ArticleFilter { Actor = "bo-lind" }));
        Assert.Empty(await ListAsync(new ArticleFilter { Actor = "ana" }));
    }

    [Fact]
    public async Task A_stance_is_that_of_the_actor_or_else_of_any_actor()
    {
        await AnswerAsync(
            Draft("a", 1, new Said("Ana Silva", "No", Stance.Critical), new Said("Bo Lind", "Yes", Stance.Supportive)),
            Draft("b", 2, new Said("Ana Silva", "Yes", Stance.Supportive)),
            Draft("c", 3, new Said("Residents", "It is loud", Stance.Critical) { Key = null }),
            Draft("d", 4, new Said(null, "Nothing works", Stance.Cautious)));
        Assert.Equal(["c", "a"], await ListAsync(new ArticleFilter { Stance = Stance.Critical }));
        Assert.Equal(["b", "a"], await ListAsync(new ArticleFilter { Stance = Stance.Supportive }));
        Assert.Equal(["b"], await ListAsync(new ArticleFilter { Stance = Stance.Supportive, Actor = "ana-silva" }));
        Assert.Empty(await ListAsync(new ArticleFilter { Stance = Stance.Cautious }));
    }

    [Fact]
    public async Task An_actor_who_is_on_both_sides_is_mixed()
    {
        await AnswerAsync(Draft(
            "a", 1, new Said("Ana Silva", "No", Stance.Critical), new Said("Ana Silva", "Yes", Stance.Supportive)));
        Assert.Equal(["a"], await ListAsync(new ArticleFilter { Stance = Stance.Mixed }));
        Assert.Equal(["a"], await ListAsync(new ArticleFilter { Stance = Stance.Mixed, Actor = "ana-silva" }));
        Assert.Empty(await ListAsync(new ArticleFilter { Stance = Stance.Critical }));
    }

    [Theory]
    [InlineData("harbour", "a c")]
    [InlineData("Harbour NOISE", "a")]
    [InlineData("noise, noise!", "a b")]
    [InlineData("mayors", "")]
    [InlineData("mayor", "b")]
    [InlineData("harb", "")]
    [InlineData("sören", "c")]
    [InlineData("\" OR *", "")]
    [InlineData("…", "c b a")]
    public async Task Words_of_the_title_find_articles_that_have_them_all(string words, string ids)
    {
        await AnswerAsync(
            Draft("a", 1).Titled("Noise at the harbour"), Draft("b", 2).Titled("The mayor’s noise"), Draft("c", 3).Titled("Søren: “Harbour is safe”"));
        Assert.Equal(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), (await ListAsync(new ArticleFilter { TitleWords = words })).Order());
    }

    [Fact]
    public async Task Times_are_from_the_first_up_to_but_not_including_the_last()
    {
        await AnswerAsync(Draft("a", 1), Draft("b", 2), Draft("c", 3));
        Assert.Equal(["c", "b"], await ListAsync(new ArticleFilter { Published = new TimeRange(Day(2), null) }));
        Assert.Equal(["a"], await ListAsync(new ArticleFilter { Published = new TimeRange(null, Day(2)) }));
        Assert.Equal(["b"], await ListAsync(new ArticleFilter { Published = new TimeRange(Day(2), Day(3)) }));
        Assert.Equal(["c"], await ListAsync(new ArticleFilter { Published = new TimeRange(Day(2).AddTicks(1), null) }));
        Assert.Equal(["b", "a"], await ListAsync(new ArticleFilter { Published = new TimeRange(null, Day(2).AddTicks(1)) }));
        Assert.Equal(["b"], await ListAsync(new ArticleFilter { Published = new TimeRange(Day(2).ToOffset(TimeSpan.FromHours(9)), Day(3).ToOffset(-TimeSpan.FromHours(9))) }));
        Assert.Empty(await ListAsync(new ArticleFilter { Published = new TimeRange(Day(3), Day(2)) }));
    }

    [Fact]
    public async Task All_that_is_given_must_hold()
    {
        await AnswerAsync(
            Draft("a", 1).In("The Courier").Tagged("noise").Titled("Harbour"), Draft("b", 2).In("The Courier").Tagged("noise").Titled("Mayor"),
            Draft("c", 3).In("The Courier").Titled("Harbour"), Draft("d", 4).In("The Herald").Tagged("noise").Titled("Harbour"),
            Draft("e", 5, new Said("Bo Lind", "Yes", Stance.Critical)).In("The Courier").Tagged("noise").Titled("Harbour"));
        var filter = new ArticleFilter { Outlet = "the courier", Tag = "noise", TitleWords = "harbour" };
        Assert.Equal(["e", "a"], await ListAsync(filter));
        Assert.Equal(["a"], await ListAsync(filter with { Actor = "ana-silva" }));
        Assert.Equal(["e"], await ListAsync(filter with { Actor = "bo-lind", Stance = Stance.Critical, Published = new TimeRange(Day(5), null) }));
        Assert.Empty(await ListAsync(filter with { Actor = "bo-lind", Stance = Stance.Supportive }));
    }

    [Fact]
    public async Task An_article_that_waits_for_its_first_answer_is_listed_without_actors()
    {
        var draft = Draft("a", 1).In("The Courier").Tagged("noise").Titled("Harbour");
        var operation = await AcceptAsync(draft);
        foreach (var filter in (ArticleFilter[])[new(), new() { Outlet = "The Courier" }, new() { Tag = "Noise" }, new() { TitleWords = "harbour" }])
            Assert.Equal(["a"], await ListAsync(filter));
        Assert.Empty(await ListAsync(new ArticleFilter { Actor = "ana-silva" }));
        Assert.Empty(await ActorsAsync());
        Assert.Empty((await Index.ListOutletsAsync(new PageRequest(10), Cancellation)).Items);
        await PublishAsync(draft, operation);
        Assert.Equal(["a"], await ListAsync(new ArticleFilter { Actor = "ana-silva", Stance = Stance.Critical, Outlet = "The Courier" }));
    }

    [Fact]
    public async Task An_article_that_failed_is_still_listed()
    {
        var operation = await AcceptAsync(Draft("a", 1));
        await Store.FailAsync(operation, new OperationError("too_many_tries", "It was tried five times."), Day(2), Cancellation);
        var article = Assert.Single((await Index.ListArticlesAsync(new ArticleFilter(), new PageRequest(5), Cancellation)).Items);
        Assert.Equal(ArticleState.Failed, article.State);
    }

    [Fact]
    public async Task A_changed_article_is_listed_as_it_was_until_it_is_answered_and_then_only_as_it_is()
    {
        await AnswerAsync(Draft("a", 1).In("The Courier").Tagged("noise").Titled("Harbour"));
        var changed = Draft("a", 200, new Said("Bo Lind", "Yes", Stance.Supportive)).In("The Herald").Tagged("quiet").Titled("Mayor");
        var operation = await AcceptAsync(changed);
        Assert.Equal(["a"], await ListAsync(new ArticleFilter { Outlet = "The Courier", Tag = "noise", Actor = "ana-silva", TitleWords = "harbour" }));
        Assert.Empty(await ListAsync(new ArticleFilter { Outlet = "The Herald" }));
        await PublishAsync(changed, operation);
        Assert.Equal(["a"], await ListAsync(new ArticleFilter { Outlet = "The Herald", Tag = "quiet", Actor = "bo-lind", TitleWords = "mayor", Published = new TimeRange(Day(200), null) }));
        foreach (var filter in (ArticleFilter[])[new() { Outlet = "The Courier" }, new() { Tag = "noise" }, new() { Actor = "ana-silva" }, new() { TitleWords = "harbour" }, new() { Published = new TimeRange(null, Day(200)) }])
            Assert.Empty(await ListAsync(filter));
    }

    [Fact]
    public async Task A_text_replaced_before_its_answer_leaves_the_lists()
    {
        await AcceptAsync(Draft("a", 1).In("The Courier").Titled("Harbour"));
        await AcceptAsync(Draft("a", 2, new Said("Bo Lind", "Yes")).In("The Herald").Titled("Mayor"));
        Assert.Empty(await ListAsync(new ArticleFilter { Outlet = "The Courier" }));
        Assert.Empty(await ListAsync(new ArticleFilter { TitleWords = "harbour" }));
        Assert.Equal(["a"], await ListAsync(new ArticleFilter { Outlet = "The Herald", TitleWords = "mayor" }));
    }

    [Fact]
    public async Task A_deleted_article_is_in_no_list()
    {
        await AnswerAsync(Draft("a", 1).In("The Courier").Tagged("noise").Titled("Harbour"), Draft("b", 2).In("The Courier"));
        await DeleteAsync("a");
        Assert.Equal(["b"], await ListAsync(new ArticleFilter()));
        Assert.Equal(["b"], await ListAsync(new ArticleFilter { Outlet = "The Courier" }));
        Assert.Empty(await ListAsync(new ArticleFilter { Tag = "noise" }));
        Assert.Empty(await ListAsync(new ArticleFilter { TitleWords = "harbour" }));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task Pages_have_all_articles_once_also_those_of_the_same_moment(int size)
    {
        await AnswerAsync([.. Enumerable.Range(0, 7).Select(number => Draft($"a{number}", number / 3).In("The Courier"))]);
        var filter = new ArticleFilter { Outlet = "The Courier", Stance = Stance.Critical };
        var all = await AllPagesAsync(size, page => Index.ListArticlesAsync(filter, page, Cancellation));
        Assert.Equal(await ListAsync(filter), all.Select(article => article.Id));
        Assert.Equal(7, all.Count);
    }

    [Fact]
    public async Task Articles_that_arrive_before_the_position_or_go_behind_it_move_no_page()
    {
        await AnswerAsync([.. Enumerable.Range(0, 10).Select(number => Draft($"a{number}", number))]);
        var arrived = 0;
        var all = await AllPagesAsync(2, page => Index.ListArticlesAsync(new ArticleFilter(), page, Cancellation), async () =>
        {
            await AnswerAsync(Draft($"b{arrived}", 100 + arrived++));
            await DeleteAsync("a9");
        });
        Assert.Equal(Enumerable.Range(0, 10).Reverse().Select(number => $"a{number}"), all.Select(article => article.Id));
    }

    [Fact]
    public async Task A_position_within_a_narrower_range_of_times_goes_on_from_there()
    {
        await AnswerAsync([.. Enumerable.Range(0, 6).Select(number => Draft($"a{number}", number))]);
        var filter = new ArticleFilter { Published = new TimeRange(Day(1), Day(5)) };
        var all = await AllPagesAsync(2, page => Index.ListArticlesAsync(filter, page, Cancellation));
        Assert.Equal(["a4", "a3", "a2", "a1"], all.Select(article => article.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("x1.2")]
    [InlineData("a1.")]
    [InlineData("a1.2.3")]
    [InlineData("a99999999999999999999.1")]
    [InlineData("a 1.2")]
    public async Task A_position_that_is_none_is_refused(string position)
    {
        await AnswerAsync(Draft("a", 1));
        var page = new PageRequest(5, position);
        await Assert.ThrowsAsync<InvalidPositionException>(() => Index.ListArticlesAsync(new ArticleFilter(), page, Cancellation));
        await Assert.ThrowsAsync<InvalidPositionException>(() => Index.ReadTimelineAsync("ana-silva", new TimelineFilter(), page, Cancellation));
        await Assert.ThrowsAsync<InvalidPositionException>(() => Index.ListActorsAsync(new ActorFilter(), page, Cancellation));
        await Assert.ThrowsAsync<InvalidPositionException>(() => Index.ListOutletsAsync(page, Cancellation));
    }

    [Fact]
    public async Task A_position_of_another_list_is_refused()
    {
        await AnswerAsync([.. Enumerable.Range(0, 3).Select(number => Draft($"a{number}", number, new Said($"Ana Silva{number}", "No"), new Said("Bo Lind", "Yes")).In($"Outlet {number}"))]);
        var articles = (await Index.ListArticlesAsync(new ArticleFilter(), new PageRequest(1), Cancellation)).Next!;
        var timeline = (await Index.ReadTimelineAsync("bo-lind", new TimelineFilter(), new PageRequest(1), Cancellation)).Next!;
        var recent = (await Index.ListActorsAsync(new ActorFilter(), new PageRequest(1), Cancellation)).Next!;
        var quoted = (await Index.ListActorsAsync(new ActorFilter { Order = ActorOrder.MostQuoted }, new PageRequest(1), Cancellation)).Next!;
        var outlets = (await Index.ListOutletsAsync(new PageRequest(1), Cancellation)).Next!;
        foreach (var other in (string[])[timeline, recent, quoted, outlets])
            await Assert.ThrowsAsync<InvalidPositionException>(() => Index.ListArticlesAsync(new ArticleFilter(), new PageRequest(1, other), Cancellation));
        foreach (var other in (string[])[articles, recent, outlets])
            await Assert.ThrowsAsync<InvalidPositionException>(() => Index.ReadTimelineAsync("bo-lind", new TimelineFilter(), new PageRequest(1, other), Cancellation));
        foreach (var other in (string[])[articles, timeline, quoted, outlets])
            await Assert.ThrowsAsync<InvalidPositionException>(() => Index.ListActorsAsync(new ActorFilter(), new PageRequest(1, other), Cancellation));
        foreach (var other in (string[])[articles, timeline, recent, quoted])
            await Assert.ThrowsAsync<InvalidPositionException>(() => Index.ListOutletsAsync(new PageRequest(1, other), Cancellation));
    }
}
