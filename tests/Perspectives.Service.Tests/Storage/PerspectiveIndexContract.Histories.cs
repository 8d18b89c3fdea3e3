using CsCheck;
using Perspectives.Actors;
using Perspectives.Grouping;
using Perspectives.Service.Intake;
using Perspectives.Service.Storage;
using Perspectives.Stances;

namespace Perspectives.Service.Tests.Storage;

public abstract partial class PerspectiveIndexContract
{
    private Random _choice = new(0);

    private static readonly string?[] Outlets = [null, "the courier", "EL PAÍS", "Unknown"];
    private static readonly string[] Keys = ["ana-silva", "bo-lind", "harbour-authority", "residents"];
    private static readonly TimeRange[] Ranges =
        [TimeRange.All, new(Day(20), null), new(null, Day(100)), new(Day(14), Day(75)), new(Day(32), Day(40)), new(new(2026, 2, 1, 0, 0, 0, TimeSpan.Zero), new(2026, 4, 1, 0, 0, 0, TimeSpan.Zero))];

    /// <summary>How many histories are tried, and of how many questions one is asked after each.</summary>
    protected virtual (int Count, int QuestionsToOne) Histories => (300, 4);

    [Fact]
    public Task Whatever_happens_to_articles_the_index_answers_as_if_it_went_through_all_of_them() => Gen.Select(IndexEvent.Histories, Gen.Int).SampleAsync(
        async (history, seed) =>
        {
            for (var article = 0; article < IndexEvent.Articles; article++)
                await DeleteAsync($"article-{article}");
            Assert.Empty(await ListAsync(new ArticleFilter()));
            await HappenAsync(history);
            var naive = await ReadAllAsync();
            _choice = new Random(seed);
            await CompareListsAsync(naive);
            await CompareTimelinesAsync(naive);
            await CompareActorsAsync(naive);
            await CompareOutletsAsync(naive);
        },
        iter: Histories.Count,
        threads: 1);

    /// <summary>Some of the questions, other ones each time.</summary>
    private IEnumerable<T> Some<T>(IEnumerable<T> questions) => questions.Where(_ => _choice.Next(Histories.QuestionsToOne) == 0);

    private async Task HappenAsync(IndexEvent[] history, int from = 0)
    {
        var waiting = new Dictionary<int, (Draft Draft, string Operation)>();
        for (var step = from; step < from + history.Length; step++)
        {
            var (kind, article, draft) = history[step - from];
            if (kind is IndexEventKind.Accept or IndexEventKind.AcceptAndPublish)
                waiting[article] = (draft, await AcceptAsync(draft, Day(3 * step).AddSeconds(step)));
            if (kind is IndexEventKind.Publish or IndexEventKind.AcceptAndPublish && waiting.Remove(article, out var answered))
                await Store.PublishAsync(answered.Operation, TestAnswers.Of(answered.Draft.Article, answered.Draft.Said), Day(step), Cancellation);
            if (kind is IndexEventKind.Fail && waiting.Remove(article, out var failed))
                await Store.FailAsync(failed.Operation, new OperationError("too_many_tries", "It was tried five times."), Day(step), Cancellation);
            if (kind is IndexEventKind.Delete)
                await DeleteAsync($"article-{article}");
        }
    }

    /// <summary>What the store says of each article is taken for true: its own contract holds it to that.</summary>
    private async Task<NaiveIndex> ReadAllAsync()
    {
        var joins = await Identities.ReadJoinsAsync(Cancellation);
        var articles = new List<(StoredArticle, ArticlePerspectives?)>();
        for (var article = 0; article < IndexEvent.Articles; article++)
        {
            if (await Store.FindArticleAsync($"article-{article}", Cancellation) is { } stored)
                articles.Add((stored, (await Store.FindAnswerAsync(stored.Id, Cancellation))?.Answer));
        }

        return new NaiveIndex(articles, joins);
    }

    private async Task CompareListsAsync(NaiveIndex naive)
    {
        var filters =
            from outlet in Outlets
            from tag in (string?[])[null, "Harbour", "NOISE"]
            from words in (string?[])[null, "bridge", "the harbour"]
            from actor in (IEnumerable<(string? Key, Stance? Stance)>)[(null, null), ("ana-silva", null), (null, Stance.Critical), ("ana-silva", Stance.Supportive), ("bo-lind", Stance.Mixed)]
            select new ArticleFilter { Outlet = outlet, Tag = tag, TitleWords = words, Actor = actor.Key, Stance = actor.Stance };
        foreach (var filter in Some(filters))
            Assert.Equal(naive.ListArticles(filter), await ListAsync(filter));
        foreach (var filter in Some(Ranges.SelectMany(published => (ArticleFilter[])[new() { Published = published }, new() { Published = published, Tag = "noise" }])))
            Assert.Equal(naive.ListArticles(filter), (await AllPagesAsync(2, page => Index.ListArticlesAsync(filter, page, Cancellation))).Select(article => article.Id));
    }

    private async Task CompareTimelinesAsync(NaiveIndex naive)
    {
        var questions =
            from key in Keys
            from outlet in Outlets
            from stance in (Stance?[])[null, Stance.Critical]
            from words in (string?[])[null, "bridge", "old harbour"]
            select (key, new TimelineFilter { Outlet = outlet, Stance = stance, Words = words, Published = Ranges[(key.Length + (words?.Length ?? 0)) % Ranges.Length] });
        foreach (var (key, filter) in Some(questions))
        {
            var pages = await AllPagesAsync(3, page => Index.ReadTimelineAsync(key, filter, page, Cancellation));
            Assert.Equal(naive.Timeline(key, filter), pages.Select(said =>
                $"{said.Article.Id}.{said.Article.Revision}.{said.Article.SameAs}/{said.Number} {said.ActorName} {said.ActorRole} {said.Statement.Content[0].Text}"));
        }
    }

    private async Task CompareActorsAsync(NaiveIndex naive)
    {
        var filters =
            from order in Enum.GetValues<ActorOrder>()
            from prefix in (string?[])[null, "ana", "SILV", "ana mar", "office", "bo", "x"]
            from kind in (ActorKind?[])[null, ActorKind.Organization]
            select new ActorFilter { Order = order, Prefix = prefix, Kind = kind };
        foreach (var filter in Some(filters))
            Assert.Equal(naive.ListActors(filter), (await AllPagesAsync(2, page => Index.ListActorsAsync(filter, page, Cancellation))).Select(actor => actor.ToString()));
        foreach (var key in Some(Keys))
            Assert.Equivalent(naive.FindActor(key), await Index.FindActorAsync(key, Cancellation), strict: true);
        foreach (var (key, range) in Some(Keys.SelectMany(key => Ranges.Select(range => (key, range)))))
            Assert.Equal(naive.CountStances(key, range), (await Index.CountStancesAsync(key, range, Cancellation)).Select(month => month.ToString()).Order(StringComparer.Ordinal));
    }

    private async Task CompareOutletsAsync(NaiveIndex naive)
    {
        Assert.Equal(naive.ListOutlets(), (await AllPagesAsync(1, page => Index.ListOutletsAsync(page, Cancellation))).Select(outlet => outlet.ToString()));
        var filters =
            from published in Ranges
            from filter in (ComparisonFilter[])[new(), new() { Most = 1 }, new() { Outlets = ["El País", "Unknown"] }, new() { Actors = ["bo-lind", "nobody"] }]
            select filter with { Published = published };
        foreach (var filter in Some(filters))
            Assert.Equal(naive.Compare(filter), (await Index.CompareAsync(filter, Cancellation)).Select(NaiveIndex.Write));
    }
}
