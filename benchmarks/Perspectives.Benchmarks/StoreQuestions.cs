using Perspectives.Actors;
using Perspectives.Service.Storage;
using Perspectives.Stances;

namespace Perspectives.Benchmarks;

/// <summary>All questions across articles, each with the values that cost most and with values drawn as readers draw them.</summary>
internal sealed class StoreQuestions(IPerspectiveIndex index, int rounds)
{
    private const string TheMostQuoted = "the most quoted actor";
    private static readonly PageRequest First = new(PageRequest.DefaultSize);
    private static readonly DateTimeOffset Newest = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly TimeRange Month = new(Newest.AddMonths(-7), Newest.AddMonths(-6));
    private static readonly TimeRange Year = new(Newest.AddDays(-400), Newest.AddDays(-35));

    private string _top = "";

    public async Task AskAsync()
    {
        _top = (await index.ListActorsAsync(new ActorFilter { Order = ActorOrder.MostQuoted }, First, default)).Items[0].Key;
        await AskTimelinesAsync();
        await AskArticlesAsync();
        await AskActorsAsync();
        await AskOutletsAsync();
    }

    private async Task AskTimelinesAsync()
    {
        await Timeline($"timeline of {TheMostQuoted}", new());
        await Timeline("  500 a page", new(), new PageRequest(PageRequest.MaximumSize));
        await Timeline("  of one stance", new() { Stance = Stance.Cautious });
        await Timeline("  in a large outlet", new() { Outlet = SyntheticArticles.NameOfOutlet(0) });
        await Timeline("  in a small outlet, of one stance", new() { Outlet = SyntheticArticles.NameOfOutlet(39), Stance = Stance.Critical });
        await Timeline("  in a month", new() { Published = Month });
        await Timeline("  with a word of every second statement", new() { Words = SyntheticArticles.Word(1) });
        await Timeline("  with a word of every 20th statement", new() { Words = SyntheticArticles.Word(30) });
        await Timeline("  with a word of every 100th statement", new() { Words = SyntheticArticles.Word(150) });
        await Timeline("  with a rare word", new() { Words = SyntheticArticles.Word(9_000) });
        await Timeline("  with two frequent words, in a month", new() { Words = "the " + SyntheticArticles.Word(12), Published = Month });
        await Timeline("  with a frequent word, in a small outlet", new() { Words = "of", Outlet = SyntheticArticles.NameOfOutlet(39) });
        await Measure("timeline of any actor", round => index.ReadTimelineAsync(SyntheticArticles.KeyOfActor(round * round % 40_000), new(), First, default));
        await MeasurePages($"timeline of {TheMostQuoted}, page 100 and on", after => index.ReadTimelineAsync(_top, new(), First with { After = after }, default));
    }

    private async Task AskArticlesAsync()
    {
        var (large, small) = (SyntheticArticles.NameOfOutlet(0), SyntheticArticles.NameOfOutlet(39));
        await List("articles", new());
        await List("  of a large outlet", new() { Outlet = large });
        await List("  with a frequent tag", new() { Tag = SyntheticArticles.NameOfTag(0) });
        await List("  with a rare tag", new() { Tag = SyntheticArticles.NameOfTag(299) });
        await List($"  with {TheMostQuoted}", new() { Actor = _top });
        await List($"  with {TheMostQuoted}, critical", new() { Actor = _top, Stance = Stance.Critical });
        await List("  with any actor who is cautious", new() { Stance = Stance.Cautious });
        await List("  with a frequent word in the title", new() { TitleWords = "the" });
        await List("  with two frequent words in the title", new() { TitleWords = "the of" });
        await List("  with a rare word in the title", new() { TitleWords = SyntheticArticles.Word(4_000) });
        await List("  in a month", new() { Published = Month });
        await List("  outlet and tag", new() { Outlet = small, Tag = SyntheticArticles.NameOfTag(0) });
        await List("  outlet and actor", new() { Outlet = small, Actor = _top });
        await List("  outlet, actor and stance in a year", new() { Outlet = large, Actor = _top, Stance = Stance.Supportive, Published = Year });
        await List("  actor and tag", new() { Actor = _top, Tag = SyntheticArticles.NameOfTag(3) });
        await List("  actor and a rare word", new() { Actor = _top, TitleWords = SyntheticArticles.Word(2_000) });
        await List("  two frequent words and a stance in a month", new() { TitleWords = "the of", Stance = Stance.Critical, Published = Month });
        await List("  four frequent words that are seldom together", new() { TitleWords = string.Join(' ', Enumerable.Range(2, 4).Select(SyntheticArticles.Word)) });
        await MeasurePages("articles of a large outlet, page 20 and on", after => index.ListArticlesAsync(new() { Outlet = large }, First with { After = after }, default), skipped: 20);
    }

    private async Task AskActorsAsync()
    {
        foreach (var order in Enum.GetValues<ActorOrder>())
        {
            await Actors($"actors, {order}", new() { Order = order });
            await Actors("  persons", new() { Order = order, Kind = ActorKind.Person });
            await Actors("  one letter", new() { Order = order, Prefix = "b" });
            await Actors("  three letters", new() { Order = order, Prefix = "bal" });
            await Actors("  a whole name", new() { Order = order, Prefix = SyntheticArticles.NameOfActor(4321) });
            await Actors("  organizations, two letters", new() { Order = order, Prefix = "su", Kind = ActorKind.Organization });
        }

        await QueryTimes.MeasureAsync($"{TheMostQuoted}, with names", rounds, async _ => (int)(await index.FindActorAsync(_top, default))!.Summary.StatementCount);
    }

    private async Task AskOutletsAsync()
    {
        await Measure("outlets", _ => index.ListOutletsAsync(First, default));
        await Stances($"stances of {TheMostQuoted}", TimeRange.All);
        await Stances("  in a year that cuts months", Year);
        await Compare("compare everything", new());
        await Compare("  two outlets", new() { Outlets = [SyntheticArticles.NameOfOutlet(0), SyntheticArticles.NameOfOutlet(5)] });
        await Compare("  two actors", new() { Actors = [_top, SyntheticArticles.KeyOfActor(7)] });
        await Compare("  everything in a month", new() { Published = Month });
        await Compare("  two actors in a year", new() { Actors = [_top, SyntheticArticles.KeyOfActor(7)], Published = Year });
        await Compare("  everything in a year", new() { Published = Year }, Math.Min(rounds, 10));
    }

    private Task Timeline(string what, TimelineFilter filter, PageRequest? page = null) => Measure(what, _ => index.ReadTimelineAsync(_top, filter, page ?? First, default));

    private Task List(string what, ArticleFilter filter) => Measure(what, _ => index.ListArticlesAsync(filter, First, default));

    private Task Actors(string what, ActorFilter filter) => Measure(what, _ => index.ListActorsAsync(filter, First, default));

    private Task Stances(string what, TimeRange range) => QueryTimes.MeasureAsync(what, rounds, async _ => (await index.CountStancesAsync(_top, range, default)).Count);

    private Task Compare(string what, ComparisonFilter filter, int? times = null) =>
        QueryTimes.MeasureAsync(what, times ?? rounds, async _ => (await index.CompareAsync(filter, default)).Count);

    private Task Measure<T>(string what, Func<int, Task<Page<T>>> ask) => QueryTimes.MeasureAsync(what, rounds, async round => (await ask(round)).Items.Count);

    /// <summary>Pages deep in the list, one after the other; from the first again where there are no more.</summary>
    private async Task MeasurePages<T>(string what, Func<string?, Task<Page<T>>> ask, int skipped = 100)
    {
        string? after = null;
        for (var page = 0; page < skipped; page++)
            after = (await ask(after)).Next;
        await QueryTimes.MeasureAsync(what, rounds, async _ =>
        {
            var page = await ask(after);
            after = page.Next;
            return page.Items.Count;
        });
    }
}
