using Azure.Core;
using Azure.Data.Tables;
using Microsoft.Extensions.Time.Testing;
using Perspectives.Azurite;
using Perspectives.Service.Access;
using Perspectives.Service.Intake;
using Perspectives.Service.Queues;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Tables;
using Perspectives.Stances;

namespace Perspectives.Service.Tests.Storage.Tables;

/// <summary>What is asked of the account: never a whole table, and not more than it takes.</summary>
public sealed class RequestTests(SharedAzurite azurite) : IAsyncLifetime
{
    /// <summary>Requests to accept, analyse and publish an article of this month whose actors are known by their names already.</summary>
    private const int MostOfArticle = 22;

    private const int MostOfActor = 4;

    private static readonly DateTimeOffset Start = new(2026, 11, 3, 9, 30, 0, TimeSpan.Zero);

    private readonly RequestLog _log = new();
    private StorageAccount? _account;
    private TablePerspectiveStore? _store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _account = await AzuriteAccount.TakeAsync(azurite, options =>
        {
            if (options is TableClientOptions)
                options.AddPolicy(_log, HttpPipelinePosition.PerCall);
        });
        _store = new TablePerspectiveStore(_account, new FakeTimeProvider(Start));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    public async Task An_article_costs_no_more_requests_than_we_say(int actors)
    {
        await AnswerAsync("before", "o1", actors);
        _log.Clear();
        await AnswerAsync("after", "o2", actors);
        TestContext.Current.TestOutputHelper!.WriteLine($"{_log.Requests.Count} requests with {actors} actors");
        Assert.InRange(_log.Requests.Count, 1, MostOfArticle + (MostOfActor * actors));
    }

    [Fact]
    public async Task Rows_are_read_by_both_keys_or_by_partition_and_range()
    {
        await AnswerAsync("a", "o1", 3);
        await AnswerAsync("b", "o2", 2);
        await AnswerAsync("a", "o3", 1);
        await AskAsync(new TablePerspectiveIndex(_account!));
        await _store!.ListUnfinishedAsync(Start.AddYears(1), 10, Cancellation);
        await _store.FindTextAsync("a", Cancellation);
        await _store.DeleteAsync("a", WriteCondition.None, Start, Cancellation);
        await UseOthersAsync();
        var reads = _log.Requests.Where(request => request.Method == "GET").Select(request => Uri.UnescapeDataString(request.Address.PathAndQuery)).ToArray();
        Assert.True(reads.Length > 100);
        Assert.All(reads, read => Assert.Matches(@"\(PartitionKey='[^']*',RowKey='[^']+'\)|\$filter=PartitionKey eq '[^']+' and RowKey ge '[^']+' and RowKey lt '[^']+'(&|$)", read.Replace('+', ' ')));
    }

    private static async Task AskAsync(TablePerspectiveIndex index)
    {
        var page = new PageRequest(2);
        foreach (var filter in (ArticleFilter[])[new(), new() { Outlet = "The Courier" }, new() { Tag = "x" }, new() { TitleWords = "bridge" }, new() { Actor = "ana-silva0" }, new() { Stance = Stance.Critical }])
            await index.ListArticlesAsync(filter with { Published = new TimeRange(Start.AddYears(-1), Start.AddYears(1)) }, page, Cancellation);
        foreach (var filter in (ActorFilter[])[new(), new() { Order = ActorOrder.MostQuoted }, new() { Prefix = "a" }])
            await index.ListActorsAsync(filter, page, Cancellation);
        await index.FindActorAsync("ana-silva0", Cancellation);
        await index.ReadTimelineAsync("ana-silva0", new TimelineFilter { Words = "wait" }, page, Cancellation);
        await index.CountStancesAsync("ana-silva0", new TimeRange(Start.AddYears(-1), Start.AddYears(1)), Cancellation);
        await index.ListOutletsAsync(page, Cancellation);
        await index.CompareAsync(new ComparisonFilter(), Cancellation);
        await index.CompareAsync(new ComparisonFilter { Actors = ["ana-silva0"], Outlets = ["The Courier"], Published = new TimeRange(Start, null) }, Cancellation);
    }

    private async Task UseOthersAsync()
    {
        var poison = new TablePoisonStore(_account!);
        await poison.AddAsync(
            new PoisonedMessage { Id = "p", Reason = new OperationError("x", "X."), Tries = 1, Body = new byte[] { 1 }, PoisonedAt = Start, ArticleId = "b" }, Cancellation);
        await poison.ListAsync(new PageRequest(2), Cancellation);
        await poison.DeleteAsync("p", Cancellation);
        var keys = new TableApiKeyStore(_account!);
        await keys.AddAsync(new ApiKey { Id = "k", Name = "k", Role = Role.Reader, SecretHash = new byte[32], CreatedAt = Start }, Cancellation);
        await keys.ListAsync(Cancellation);
        await keys.AnyAsync(Cancellation);
        await keys.GetSigningKeyAsync(Cancellation);
        await new TableIdempotencyStore(_account!).ReserveAsync("key", new IdempotentRequest("aa", "o1"), Start, Cancellation);
    }

    private async Task AnswerAsync(string id, string operation, int actors)
    {
        var said = Enumerable.Range(0, actors).Select(number => new Said($"Ana Silva{number}", $"We wait for {id} {operation}", Stance.Critical)).ToArray();
        var article = TestAnswers.ArticleOf(id, said) with { Title = "One two three four five six seven bridge", Outlet = "The Courier", Tags = ["x", "y"] };
        article = article with { Text = article.Text + $"The end of {id} {operation}." };
        await _store!.AcceptAsync(new ArticleSubmission { Article = article, OperationId = operation, AcceptedAt = Start }, Cancellation);
        await _store.BeginTryAsync(operation, Start, Cancellation);
        Assert.True(await _store.PublishAsync(operation, TestAnswers.Of(article, said), Start, Cancellation));
    }
}
