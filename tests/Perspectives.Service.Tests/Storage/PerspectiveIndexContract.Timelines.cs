using System.Text.Json;
using Perspectives.Grouping;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Folding;
using Perspectives.Stances;

namespace Perspectives.Service.Tests.Storage;

public abstract partial class PerspectiveIndexContract
{
    [Fact]
    public async Task A_timeline_has_the_newest_article_first_and_each_in_the_order_of_its_text()
    {
        await AnswerAsync(
            Draft("b", 2, new Said("Ana Silva", "One"), new Said("Bo Lind", "Two"), new Said("Ana Silva", "Three")),
            Draft("a", 1, new Said("Ana Silva", "Four")),
            Draft("c", 3, new Said("Bo Lind", "Five"), new Said("Ana Silva", "Six"), new Said("Ana Silva", "Seven")));
        Assert.Equal(["c/1", "c/2", "b/0", "b/2", "a/0"], await TimelineAsync("ana-silva"));
        Assert.Equal(["c/0", "b/1"], await TimelineAsync("bo-lind"));
    }

    [Fact]
    public async Task A_timeline_gives_statements_as_the_answer_has_them_and_what_each_article_calls_the_actor()
    {
        await AnswerAsync(
            Draft("a", 1, new Said("Ana Silva", "One", Stance.Cautious) { Role = "mayor" }).In("The Courier").Titled("Noise"),
            Draft("b", 2, new Said(null, "Zero"), new Said("Ana Maria Silva", "Two") { Key = "ana-silva" }));
        var timeline = (await Index.ReadTimelineAsync("ana-silva", new TimelineFilter(), new PageRequest(5), Cancellation)).Items;
        Assert.Equal([("Ana Maria Silva", null), ("Ana Silva", "mayor")], timeline.Select(statement => (statement.ActorName, statement.ActorRole)));
        var answer = (await Store.FindAnswerAsync("a", Cancellation))!.Answer;
        Assert.Equal(Write(answer.Statements[0]), Write(timeline[1].Statement));
        Assert.Equal(new TimelineArticle("a", "Noise", "The Courier", Day(1), 1, null), timeline[1].Article);
        Assert.Equal(1, timeline[0].Number);

        static string Write(Statement statement) => JsonSerializer.Serialize(statement, AnswerJson.Readable.Statement);
    }

    [Fact]
    public async Task A_timeline_is_narrowed_by_time_outlet_and_stance()
    {
        await AnswerAsync(
            Draft("a", 1, new Said("Ana Silva", "One", Stance.Critical), new Said("Ana Silva", "Two", Stance.Supportive)).In("The Courier"),
            Draft("b", 2, new Said("Ana Silva", "Three", Stance.Critical)).In("The Herald"),
            Draft("c", 3, new Said("Ana Silva", "Four", Stance.Critical)).In("THE COURIER"),
            Draft("d", 4, new Said("Ana Silva", "Five", Stance.Cautious)));
        Assert.Equal(["c/0", "b/0", "a/0"], await TimelineAsync("ana-silva", new TimelineFilter { Stance = Stance.Critical }));
        Assert.Equal(["c/0", "a/0", "a/1"], await TimelineAsync("ana-silva", new TimelineFilter { Outlet = "The Courier" }));
        Assert.Equal(["c/0", "a/0"], await TimelineAsync("ana-silva", new TimelineFilter { Outlet = "The Courier", Stance = Stance.Critical }));
        Assert.Equal(["c/0", "b/0"], await TimelineAsync("ana-silva", new TimelineFilter { Published = new TimeRange(Day(2), Day(4)) }));
        Assert.Equal(["a/1"], await TimelineAsync("ana-silva", new TimelineFilter { Outlet = "The Courier", Stance = Stance.Supportive, Published = new TimeRange(null, Day(3)) }));
        Assert.Empty(await TimelineAsync("ana-silva", new TimelineFilter { Stance = Stance.Mixed }));
    }

    [Theory]
    [InlineData("bridge", "c/0 b/0 a/0")]
    [InlineData("the BRIDGE", "b/0 a/0")]
    [InlineData("bridge stànds", "b/0")]
    [InlineData("bri", "")]
    [InlineData("will OR not", "")]
    [InlineData("not* \" NEAR(", "")]
    [InlineData("words:bridge", "")]
    [InlineData(":a1", "")]
    [InlineData("—", "c/0 b/0 a/0 a/1")]
    public async Task Words_find_statements_that_have_them_all(string words, string statements)
    {
        await AnswerAsync(
            Draft("a", 1, new Said("Ana Silva", "The bridge will fall"), new Said("Ana Silva", "We will not wait"), new Said("Bo Lind", "The bridge is safe")),
            Draft("b", 2, new Said("Ana Silva", "“The bridge”, she said, stands")),
            Draft("c", 3, new Said("Ana Silva", "A BRIDGE-builder’s not here")));
        Assert.Equal(statements.Split(' ', StringSplitOptions.RemoveEmptyEntries), await TimelineAsync("ana-silva", new TimelineFilter { Words = words }));
    }

    [Fact]
    public async Task Hundreds_of_words_can_be_asked_for_and_all_must_be_there()
    {
        var words = string.Join(' ', Enumerable.Range(0, FoldedWords.MostSearched).Select(number => $"w{number}"));
        await AnswerAsync(Draft("a", 1, new Said("Ana Silva", words)).Titled(words), Draft("b", 2, new Said("Ana Silva", words[5..])).Titled(words[5..]));
        Assert.Equal(["a/0"], await TimelineAsync("ana-silva", new TimelineFilter { Words = words }));
        Assert.Equal(["a"], await ListAsync(new ArticleFilter { TitleWords = words }));
        await Assert.ThrowsAsync<ArgumentException>(() => TimelineAsync("ana-silva", new TimelineFilter { Words = words + " more" }));
        await Assert.ThrowsAsync<ArgumentException>(() => ListAsync(new ArticleFilter { TitleWords = words + " more" }));
    }

    [Fact]
    public async Task Words_go_together_with_the_other_filters()
    {
        await AnswerAsync(
            Draft("a", 1, new Said("Ana Silva", "The bridge will fall", Stance.Critical), new Said("Ana Silva", "The bridge is old", Stance.Cautious)).In("The Courier"),
            Draft("b", 2, new Said("Ana Silva", "That bridge is new", Stance.Critical)).In("The Herald"),
            Draft("c", 3, new Said("Ana Silva", "No bridge", Stance.Critical)).In("The Courier"));
        var filter = new TimelineFilter { Words = "bridge" };
        Assert.Equal(["c/0", "b/0", "a/0"], await TimelineAsync("ana-silva", filter with { Stance = Stance.Critical }));
        Assert.Equal(["c/0", "a/0", "a/1"], await TimelineAsync("ana-silva", filter with { Outlet = "the courier" }));
        Assert.Equal(["c/0", "a/0"], await TimelineAsync("ana-silva", filter with { Outlet = "the courier", Stance = Stance.Critical }));
        Assert.Equal(["b/0", "a/0", "a/1"], await TimelineAsync("ana-silva", filter with { Published = new TimeRange(null, Day(3)) }));
    }

    [Fact]
    public async Task Words_that_very_many_statements_have_find_them_in_order_with_the_other_filters()
    {
        var said = Enumerable.Range(0, 1500).Select(number => new Said("Ana Silva", $"bridge {number} end", (Stance)(number % 4))).ToArray();
        await AnswerAsync(
            Draft("a", 1, said[..1200]).In("The Courier"), Draft("b", 2, new Said("Ana Silva", "No word"), new Said("Ana Silva", "A bridge", Stance.Critical)).In("The Herald"),
            Draft("c", 3, said[1200..]).In("The Courier"));
        foreach (var filter in (TimelineFilter[])[new(), new() { Stance = Stance.Critical }, new() { Outlet = "The Courier" }, new() { Published = new TimeRange(null, Day(3)) }])
        {
            var expected = (await AllPagesAsync(500, page => Index.ReadTimelineAsync("ana-silva", filter, page, Cancellation)))
                .Where(statement => statement.Statement.Content[0].Text != "No word").Select(statement => $"{statement.Article.Id}/{statement.Number}");
            var words = filter with { Words = "bridge" };
            Assert.Equal(expected, (await AllPagesAsync(200, page => Index.ReadTimelineAsync("ana-silva", words, page, Cancellation))).Select(statement => $"{statement.Article.Id}/{statement.Number}"));
        }
    }

    [Fact]
    public async Task An_unnamed_actor_has_no_timeline_and_an_unknown_one_an_empty_one()
    {
        await AnswerAsync(Draft("a", 1, new Said("Residents", "It is loud") { Key = null }, new Said(null, "Nobody knows"), new Said("Ana Silva", "No")));
        Assert.Empty(await TimelineAsync("residents"));
        Assert.Empty(await TimelineAsync(""));
        Assert.Equal(["ana-silva"], await ActorsAsync());
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(3, null)]
    [InlineData(4, null)]
    [InlineData(2, "again")]
    [InlineData(50, "again")]
    public async Task Pages_of_a_timeline_have_all_statements_once_whatever_arrives(int size, string? words)
    {
        await AnswerAsync([.. Enumerable.Range(0, 5).Select(number => Draft(
            $"a{number}", number / 2, new Said("Ana Silva", $"{number} once again"), new Said("Bo Lind", "Never again"), new Said("Ana Silva", $"{number} twice, again")))]);
        var filter = new TimelineFilter { Words = words };
        var expected = await TimelineAsync("ana-silva", filter);
        var arrived = 0;
        var all = await AllPagesAsync(size, page => Index.ReadTimelineAsync("ana-silva", filter, page, Cancellation), () =>
            AnswerAsync(Draft($"b{arrived}", 100 + arrived++, new Said("Ana Silva", "Here again"))));
        Assert.Equal(10, expected.Length);
        Assert.Equal(expected, all.Select(statement => $"{statement.Article.Id}/{statement.Number}"));
    }

    [Fact]
    public async Task A_changed_article_has_its_old_statements_until_it_is_answered_and_then_only_the_new_ones()
    {
        await AnswerAsync(Draft("a", 1, new Said("Ana Silva", "The old bridge"), new Said("Bo Lind", "Yes")));
        var changed = Draft("a", 200, new Said("Cy Grant", "Zero"), new Said("Ana Silva", "The new bridge"));
        var operation = await AcceptAsync(changed);
        Assert.Equal(["a/0"], await TimelineAsync("ana-silva", new TimelineFilter { Words = "old" }));
        await PublishAsync(changed, operation);
        Assert.Equal(["a/1"], await TimelineAsync("ana-silva"));
        Assert.Equal(2, (await Index.ReadTimelineAsync("ana-silva", new TimelineFilter(), new PageRequest(1), Cancellation)).Items[0].Article.Revision);
        Assert.Empty(await TimelineAsync("ana-silva", new TimelineFilter { Words = "old" }));
        Assert.Equal(["a/1"], await TimelineAsync("ana-silva", new TimelineFilter { Words = "new" }));
        Assert.Empty(await TimelineAsync("bo-lind"));
    }

    [Fact]
    public async Task Deleting_an_article_removes_it_from_every_timeline()
    {
        await AnswerAsync(Draft("a", 1, new Said("Ana Silva", "One bridge"), new Said("Bo Lind", "Two")), Draft("b", 2, new Said("Ana Silva", "Three")));
        await DeleteAsync("a");
        Assert.Equal(["b/0"], await TimelineAsync("ana-silva"));
        Assert.Empty(await TimelineAsync("ana-silva", new TimelineFilter { Words = "bridge" }));
        Assert.Empty(await TimelineAsync("bo-lind"));
    }

    [Fact]
    public async Task A_copy_says_in_the_timeline_what_it_is_a_copy_of()
    {
        var said = new Said("Ana Silva", "One");
        await AnswerAsync(Draft("a", 1, said), Draft("b", 2, said));
        Assert.Equal(["a", null], await SameAsAsync());
        await DeleteAsync("a");
        Assert.Equal([null], await SameAsAsync());

        async Task<string?[]> SameAsAsync() =>
            [.. (await Index.ReadTimelineAsync("ana-silva", new TimelineFilter(), new PageRequest(5), Cancellation)).Items.Select(statement => statement.Article.SameAs)];
    }
}
