using CsCheck;
using Perspectives.Service.Identity;
using Perspectives.Service.Storage;
using Perspectives.Stances;

namespace Perspectives.Service.Tests.Storage;

public abstract partial class PerspectiveIndexContract
{
    private protected abstract IIdentityStore Identities { get; }

    [Fact]
    public async Task Whatever_leads_to_an_actor_is_in_its_timeline_lists_sums_and_names()
    {
        await AnswerAsync(
            Draft("a", 1, new Said("Ana Silva", "We wait for the bridge", Stance.Critical), new Said("Bo Lind", "Who pays")).In("The Courier"),
            Draft("b", 40, new Said("Anna Silva", "The bridge is open", Stance.Supportive) { Role = "mayor" }).In("The Courier"),
            Draft("c", 2, new Said("Anna Silva", "We wait", Stance.Cautious)).In("The Herald"));
        await MergeAsync("anna-silva", "ana-silva");

        foreach (var key in (string[])["ana-silva", "anna-silva"])
        {
            Assert.Equal(["b/0", "c/0", "a/0"], await TimelineAsync(key));
            Assert.Equal(["b/0", "a/0"], await TimelineAsync(key, new TimelineFilter { Outlet = "the courier" }));
            Assert.Equal(["b/0", "a/0"], await TimelineAsync(key, new TimelineFilter { Words = "bridge" }));
            Assert.Equal(["c/0"], await TimelineAsync(key, new TimelineFilter { Stance = Stance.Cautious }));
            Assert.Equal(["b", "c", "a"], await ListAsync(new ArticleFilter { Actor = key }));
            Assert.Equal(["b"], await ListAsync(new ArticleFilter { Actor = key, Stance = Stance.Supportive }));
            var actor = (await Index.FindActorAsync(key, Cancellation))!;
            Assert.Equal(("ana-silva", "Anna Silva", "mayor", 3, 3), (actor.Summary.Key, actor.Summary.Name, actor.Summary.Role, actor.Summary.StatementCount, actor.Summary.ArticleCount));
            Assert.Equal([new ActorAlias("Anna Silva", 2), new ActorAlias("Ana Silva", 1)], actor.Aliases);
            Assert.Equal(new StanceCounts(1, 1, 1, 0), actor.Stances);
            Assert.Equal(["2026-02 The Courier 1", "2026-01 The Courier 1", "2026-01 The Herald 1"], (await Index.CountStancesAsync(key, TimeRange.All, Cancellation))
                .Select(month => $"{month.Month:yyyy-MM} {month.Outlet} {month.Stances.Total}"));
            var compared = Assert.Single((await Index.CompareAsync(new ComparisonFilter { Actors = [key, "ana-silva"], Outlets = ["The Courier"] }, Cancellation))[0].Actors);
            Assert.Equal(("ana-silva", 2, 2), (compared.Key, compared.ArticleCount, compared.Stances.Total));
        }

        Assert.Equal(["ana-silva", "bo-lind"], await ActorsAsync(new ActorFilter { Order = ActorOrder.MostQuoted }));
        Assert.Equal(["ana-silva"], await ActorsAsync(new ActorFilter { Prefix = "anna" }));
        Assert.Equal(["ana-silva"], await ActorsAsync(new ActorFilter { Prefix = "ana s" }));
        Assert.Equal(["ana-silva", "bo-lind"], (await Index.CompareAsync(new ComparisonFilter { Outlets = ["The Courier"] }, Cancellation))[0].Actors.Select(actor => actor.Key));
    }

    [Fact]
    public async Task An_article_that_has_both_is_one_article_of_one_actor()
    {
        await AnswerAsync(
            Draft("a", 1, new Said("Bo Lind", "One", Stance.Critical), new Said("Bob Lind", "Two", Stance.Supportive), new Said("Bo Lind", "Three", Stance.Critical)).In("The Courier"),
            Draft("b", 2, new Said("Bob Lind", "Four")).In("The Courier"));
        await MergeAsync("bob-lind", "bo-lind");

        Assert.Equal(["b/0", "a/0", "a/1", "a/2"], await TimelineAsync("bo-lind"));
        Assert.Equal(["b/0", "a/0", "a/1", "a/2"], (await AllPagesAsync(1, page => Index.ReadTimelineAsync("bo-lind", new TimelineFilter(), page, Cancellation))).Select(said => $"{said.Article.Id}/{said.Number}"));
        Assert.Equal(["b", "a"], await ListAsync(new ArticleFilter { Actor = "bo-lind" }));
        Assert.Equal(["a"], await ListAsync(new ArticleFilter { Actor = "bo-lind", Stance = Stance.Supportive }));
        Assert.Equal(2, (await Index.FindActorAsync("bo-lind", Cancellation))!.Summary.ArticleCount);
        Assert.Equal(4, (await Index.CompareAsync(new ComparisonFilter(), Cancellation))[0].Actors.Single().Stances.Total);
        Assert.Equal(2, (await Index.CompareAsync(new ComparisonFilter(), Cancellation))[0].Actors.Single().ArticleCount);
    }

    [Fact]
    public async Task What_is_parted_is_as_it_was_before()
    {
        await AnswerAsync(
            Draft("a", 1, new Said("Bo Lind", "One"), new Said("Bob Lind", "Two")), Draft("b", 2, new Said("Bob Lind", "Three")), Draft("c", 3, new Said("Rob Lind", "Four")));
        var before = await DescribeAsync();
        await MergeAsync("rob-lind", "bob-lind");
        var joined = await DescribeAsync();
        await MergeAsync("bob-lind", "bo-lind");
        Assert.Equal(["c/0", "b/0", "a/0", "a/1"], await TimelineAsync("rob-lind"));
        Assert.Equal(["bo-lind"], await ActorsAsync());
        await SplitAsync("bob-lind");
        Assert.Equal(joined, await DescribeAsync());
        await SplitAsync("rob-lind");
        Assert.Equal(before, await DescribeAsync());
    }

    [Fact]
    public async Task Articles_come_and_go_while_their_actors_lead_to_others()
    {
        await AnswerAsync(Draft("a", 1, new Said("Bo Lind", "One")), Draft("b", 2, new Said("Bob Lind", "Two")));
        await MergeAsync("bob-lind", "bo-lind");
        await AnswerAsync(Draft("c", 3, new Said("Bob Lind", "Three")), Draft("b", 50, new Said("Bob Lind", "Two and a half")));
        Assert.Equal(["b/0", "c/0", "a/0"], await TimelineAsync("bo-lind"));
        await DeleteAsync("a");
        Assert.Equal(["bo-lind"], await ActorsAsync());
        Assert.Equal(["b", "c"], await ListAsync(new ArticleFilter { Actor = "bob-lind" }));
        await DeleteAsync("b");
        Assert.Equal(1, (await Index.FindActorAsync("bo-lind", Cancellation))!.Summary.ArticleCount);
        await DeleteAsync("c");
        Assert.Empty(await ActorsAsync());
        Assert.Null(await Index.FindActorAsync("bob-lind", Cancellation));
    }

    [Fact]
    public Task Whatever_leads_where_the_index_answers_as_if_the_articles_had_those_names() => Gen.Select(IndexEvent.Histories, IndexEvent.Histories, Gen.Int).SampleAsync(
        async (history, later, seed) =>
        {
            for (var article = 0; article < IndexEvent.Articles; article++)
                await DeleteAsync($"article-{article}");
            foreach (var join in (await Identities.ReadJoinsAsync(Cancellation)).All.Where(join => join.To is not null))
                await SplitAsync(join.Key);
            _choice = new Random(seed);
            await HappenAsync(history);
            await JoinSomeAsync();
            await HappenAsync(later, history.Length);
            await JoinSomeAsync();
            var naive = await ReadAllAsync();
            await CompareListsAsync(naive);
            await CompareTimelinesAsync(naive);
            await CompareActorsAsync(naive);
            await CompareOutletsAsync(naive);
        },
        iter: Histories.Count,
        threads: 1);

    protected async Task MergeAsync(string from, string to)
    {
        var decree = new Decree("They are one.", "somebody", Day(200));
        Assert.Equal(JoinOutcome.Done, (await Identities.ChangeJoinsAsync(joins => JoinRules.Merge(joins, from, to, decree), Cancellation)).Outcome);
    }

    protected async Task SplitAsync(string key)
    {
        var decree = new Decree("They are two.", "somebody", Day(201));
        Assert.Equal(JoinOutcome.Done, (await Identities.ChangeJoinsAsync(joins => JoinRules.Split(joins, key, decree), Cancellation)).Outcome);
    }

    private async Task JoinSomeAsync()
    {
        for (var number = 0; number < 3; number++)
        {
            var (from, to) = (Keys[_choice.Next(3)], Keys[_choice.Next(3)]);
            var joins = await Identities.ReadJoinsAsync(Cancellation);
            if (joins.Find(from)?.To is not null)
                await SplitAsync(from);
            else if (from != to && !joins.LeadsBy(to, from))
                await MergeAsync(from, to);
        }
    }

    /// <summary>All that lists, timelines and comparisons say.</summary>
    private async Task<string> DescribeAsync()
    {
        var lines = new List<string>();
        foreach (var order in Enum.GetValues<ActorOrder>())
            lines.AddRange((await Index.ListActorsAsync(new ActorFilter { Order = order }, new PageRequest(100), Cancellation)).Items.Select(actor => actor.ToString()));
        foreach (var key in (string[])["bo-lind", "bob-lind", "rob-lind"])
            lines.AddRange([.. await TimelineAsync(key), .. (await Index.CountStancesAsync(key, TimeRange.All, Cancellation)).Select(month => month.ToString())]);
        lines.AddRange((await Index.CompareAsync(new ComparisonFilter(), Cancellation)).Select(NaiveIndex.Write));
        return string.Join('\n', lines);
    }
}
