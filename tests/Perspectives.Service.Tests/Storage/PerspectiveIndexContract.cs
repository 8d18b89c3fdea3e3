using Perspectives.Service.Intake;
using Perspectives.Service.Storage;
using Perspectives.Stances;

namespace Perspectives.Service.Tests.Storage;

/// <summary>What every index must answer, told through the store that it belongs to. An index passes by deriving from this; it is empty at the beginning of each test.</summary>
public abstract partial class PerspectiveIndexContract
{
    private int _operations;

    protected abstract IPerspectiveStore Store { get; }

    protected abstract IPerspectiveIndex Index { get; }

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Noon of a day of a year of 365: day 0 is the first of January 2026.</summary>
    protected static DateTimeOffset Day(int day) => new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero).AddDays(day);

    /// <summary>An article published on that day, with one statement unless others are given.</summary>
    protected static Draft Draft(string id, int day, params Said[] said) => new(
        TestAnswers.ArticleOf(id, said.Length == 0 ? [new Said("Ana Silva", $"We wait for {id}", Stance.Critical)] : said) with { PublishedAt = Day(day) },
        said.Length == 0 ? [new Said("Ana Silva", $"We wait for {id}", Stance.Critical)] : said);

    protected async Task<string> AcceptAsync(Draft draft, DateTimeOffset? at = null)
    {
        var operation = $"operation-{++_operations}";
        await Store.AcceptAsync(new ArticleSubmission { Article = draft.Article, OperationId = operation, AcceptedAt = at ?? Day(0).AddSeconds(_operations) }, Cancellation);
        return operation;
    }

    protected async Task PublishAsync(Draft draft, string operation) =>
        Assert.True(await Store.PublishAsync(operation, TestAnswers.Of(draft.Article, draft.Said), Day(300), Cancellation));

    /// <summary>Accepts and publishes, one after the other.</summary>
    protected async Task AnswerAsync(params Draft[] drafts)
    {
        foreach (var draft in drafts)
            await PublishAsync(draft, await AcceptAsync(draft));
    }

    protected Task DeleteAsync(string id) => Store.DeleteAsync(id, WriteCondition.None, Day(301), Cancellation);

    protected async Task<string[]> ListAsync(ArticleFilter filter) =>
        [.. (await Index.ListArticlesAsync(filter, new PageRequest(500), Cancellation)).Items.Select(article => article.Id)];

    /// <summary>Article and number of each statement.</summary>
    protected async Task<string[]> TimelineAsync(string key, TimelineFilter? filter = null) =>
        [.. (await Index.ReadTimelineAsync(key, filter ?? new TimelineFilter(), new PageRequest(500), Cancellation)).Items
            .Select(statement => $"{statement.Article.Id}/{statement.Number}")];

    protected async Task<string[]> ActorsAsync(ActorFilter? filter = null) =>
        [.. (await Index.ListActorsAsync(filter ?? new ActorFilter(), new PageRequest(500), Cancellation)).Items.Select(actor => actor.Key)];

    /// <summary>Reads page after page until there is none.</summary>
    protected static async Task<IReadOnlyList<T>> AllPagesAsync<T>(int size, Func<PageRequest, Task<Page<T>>> read, Func<Task>? between = null)
    {
        var all = new List<T>();
        string? after = null;
        do
        {
            var page = await read(new PageRequest(size, after));
            Assert.InRange(page.Items.Count, page.Next is null ? 0 : size, size);
            all.AddRange(page.Items);
            after = page.Next;
            if (between is not null)
                await between();
        }
        while (after is not null);
        return all;
    }
}
