using Perspectives.Service.Storage;
using Perspectives.Stances;

namespace Perspectives.Service.Tests.Storage;

public abstract partial class PerspectiveIndexContract
{
    private static readonly Said Critic = new("Ana Silva", "We will not wait", Stance.Critical);
    private static readonly Said Friend = new("Bo Lind", "It is right", Stance.Supportive);

    [Fact]
    public async Task Stances_are_counted_by_month_and_outlet_newest_month_first()
    {
        await AnswerAsync(
            Draft("a", 0, Critic, Critic with { What = "Nor tomorrow" }, Friend).In("The Herald"), Draft("b", 30, Critic with { What = "No" }).In("the courier"),
            Draft("c", 31, Critic with { What = "Never", Stance = Stance.Cautious }).In("The Courier"), Draft("d", 40, Critic with { What = "Yes", Stance = Stance.Neutral }));
        Assert.Equal(
            [
                new MonthlyStances(new DateOnly(2026, 2, 1), null, 1, new StanceCounts(0, 0, 0, 1), default),
                new MonthlyStances(new DateOnly(2026, 2, 1), "The Courier", 1, new StanceCounts(0, 0, 1, 0), default),
                new MonthlyStances(new DateOnly(2026, 1, 1), "The Courier", 1, new StanceCounts(0, 1, 0, 0), default),
                new MonthlyStances(new DateOnly(2026, 1, 1), "The Herald", 1, new StanceCounts(0, 2, 0, 0), default),
            ],
            await CountAsync(TimeRange.All));
    }

    [Fact]
    public async Task A_range_of_times_cuts_months()
    {
        await AnswerAsync([.. Enumerable.Range(0, 12).Select(number => Draft($"a{number}", 10 * number, Critic with { What = $"No {number}" }).In("The Courier"))]);
        for (var from = 0; from < 12; from += 2)
        {
            for (var to = from; to < 13; to++)
            {
                var range = new TimeRange(Day(10 * from), to == 12 ? null : Day(10 * to));
                var expected = Enumerable.Range(from, to - from).GroupBy(number => Day(10 * number).Month).OrderByDescending(month => month.Key)
                    .Select(month => new MonthlyStances(new DateOnly(2026, month.Key, 1), "The Courier", month.Count(), new StanceCounts(0, month.Count(), 0, 0), default));
                Assert.Equal(expected, await CountAsync(range));
            }
        }

        Assert.Equal(4, (await CountAsync(new TimeRange(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.Zero)))).Count);
        Assert.Empty(await CountAsync(new TimeRange(Day(5), Day(2))));
    }

    [Fact]
    public async Task Copies_are_counted_and_told_apart()
    {
        await AnswerAsync(Draft("a", 1, Critic, Friend).In("The Courier"), Draft("b", 2, Critic, Friend).In("The Courier"), Draft("c", 3, Critic).In("The Courier"));
        var expected = new MonthlyStances(new DateOnly(2026, 1, 1), "The Courier", 3, new StanceCounts(0, 3, 0, 0), new StanceCounts(0, 1, 0, 0));
        Assert.Equal([expected], await CountAsync(TimeRange.All));
        Assert.Equal([expected], await CountAsync(new TimeRange(Day(1), Day(4))));
        await DeleteAsync("a");
        Assert.Equal([expected with { ArticleCount = 2, Stances = new StanceCounts(0, 2, 0, 0), Copied = default }], await CountAsync(TimeRange.All));
    }

    [Fact]
    public async Task Outlets_are_listed_by_the_number_of_their_answered_articles()
    {
        await AnswerAsync(
            Draft("a", 1, Critic).In("The Courier"), Draft("b", 5, Critic).In("THE COURIER"), Draft("c", 3, Friend).In("The Courier"), Draft("d", 4).In("The Herald"),
            Draft("e", 6).In("Zeit"), Draft("f", 7));
        await AcceptAsync(Draft("g", 8).In("Unanswered"));
        Assert.Equal(
            [
                new OutletSummary("the courier", "THE COURIER", 3, 1, Day(1), Day(5)),
                new OutletSummary("the herald", "The Herald", 1, 0, Day(4), Day(4)),
                new OutletSummary("zeit", "Zeit", 1, 0, Day(6), Day(6)),
            ],
            (await Index.ListOutletsAsync(new PageRequest(10), Cancellation)).Items);
        foreach (var size in (int[])[1, 2, 3])
            Assert.Equal(["the courier", "the herald", "zeit"], (await AllPagesAsync(size, page => Index.ListOutletsAsync(page, Cancellation))).Select(outlet => outlet.Key));
        await DeleteAsync("d");
        await DeleteAsync("b");
        Assert.Equal(["The Courier", "Zeit"], (await Index.ListOutletsAsync(new PageRequest(10), Cancellation)).Items.Select(outlet => outlet.Name));
    }

    [Fact]
    public async Task Outlets_are_compared_without_copies()
    {
        await AnswerAsync(
            Draft("a", 1, Critic, Friend, new Said("Residents", "It is loud", Stance.Critical) { Key = null }, new Said(null, "So it is")).In("The Courier"),
            Draft("b", 2, Critic, Friend, new Said("Residents", "It is loud", Stance.Critical) { Key = null }, new Said(null, "So it is")).In("The Herald"),
            Draft("c", 3, Friend, Friend with { What = "It is fine" }).In("The Herald"));
        foreach (var range in (TimeRange[])[TimeRange.All, new TimeRange(Day(1), Day(4))])
        {
            var outlets = await CompareAsync(new ComparisonFilter { Published = range });
            Assert.Equal(
                [
                    "the courier, The Courier: 1 articles, 0 copies, 1/2/0/1, unnamed 0/1/0/1: ana-silva (Ana Silva) 1 0/1/0/0, bo-lind (Bo Lind) 1 1/0/0/0",
                    "the herald, The Herald: 1 articles, 1 copies, 2/0/0/0, unnamed 0/0/0/0: bo-lind (Bo Lind) 1 2/0/0/0",
                ],
                outlets);
        }
    }

    [Fact]
    public async Task Chosen_outlets_and_actors_are_compared_in_their_order_also_those_without_a_statement()
    {
        await AnswerAsync(Draft("a", 1, Critic).In("The Courier"), Draft("b", 2, Friend).In("The Herald"));
        foreach (var range in (TimeRange[])[TimeRange.All, new TimeRange(Day(2), null)])
        {
            var courier = range == TimeRange.All ? "1 articles, 0 copies, 0/1/0/0, unnamed 0/0/0/0: nobody (nobody) 0 0/0/0/0, ana-silva (Ana Silva) 1 0/1/0/0" : "0 articles, 0 copies, 0/0/0/0, unnamed 0/0/0/0: nobody (nobody) 0 0/0/0/0, ana-silva (Ana Silva) 0 0/0/0/0";
            Assert.Equal(
                [
                    "the herald, The Herald: 1 articles, 0 copies, 1/0/0/0, unnamed 0/0/0/0: nobody (nobody) 0 0/0/0/0, ana-silva (Ana Silva) 0 0/0/0/0",
                    "unknown, Unknown: 0 articles, 0 copies, 0/0/0/0, unnamed 0/0/0/0: nobody (nobody) 0 0/0/0/0, ana-silva (Ana Silva) 0 0/0/0/0",
                    $"the courier, The Courier: {courier}",
                ],
                await CompareAsync(new ComparisonFilter { Outlets = ["THE HERALD", "Unknown", "the courier", "The Courier"], Actors = ["nobody", "ana-silva", "nobody"], Published = range }));
        }
    }

    [Fact]
    public async Task The_most_outlets_and_actors_are_a_limit_where_none_are_chosen()
    {
        await AnswerAsync(
            Draft("a", 1, Critic, Friend, Friend with { What = "It is fine" }).In("The Courier"), Draft("b", 2, Critic with { What = "No" }).In("The Herald"), Draft("c", 3, new Said("Residents", "Loud") { Key = null }).In("Zeit"));
        foreach (var range in (TimeRange[])[TimeRange.All, new TimeRange(null, Day(4))])
        {
            var outlet = Assert.Single(await Index.CompareAsync(new ComparisonFilter { Most = 1, Published = range }, Cancellation));
            Assert.Equal(("the courier", "bo-lind"), (outlet.Key, Assert.Single(outlet.Actors).Key));
            Assert.Equal(3, (await Index.CompareAsync(new ComparisonFilter { Most = 3, Published = range }, Cancellation)).Count);
        }
    }

    private Task<IReadOnlyList<MonthlyStances>> CountAsync(TimeRange range) => Index.CountStancesAsync("ana-silva", range, Cancellation);

    private async Task<string[]> CompareAsync(ComparisonFilter filter)
    {
        return [.. (await Index.CompareAsync(filter, Cancellation)).Select(outlet =>
            $"{outlet.Key}, {outlet.Name}: {outlet.ArticleCount} articles, {outlet.CopyCount} copies, {Write(outlet.Stances)}, unnamed {Write(outlet.Unnamed)}: "
            + string.Join(", ", outlet.Actors.Select(actor => $"{actor.Key} ({actor.Name}) {actor.ArticleCount} {Write(actor.Stances)}")))];

        static string Write(StanceCounts counts) => $"{counts.Supportive}/{counts.Critical}/{counts.Cautious}/{counts.Neutral}";
    }
}
