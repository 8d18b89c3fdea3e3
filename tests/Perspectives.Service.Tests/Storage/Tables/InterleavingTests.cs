using Azure.Core;
using Azure.Data.Tables;
using Microsoft.Extensions.Time.Testing;
using Perspectives.Articles;
using Perspectives.Azurite;
using Perspectives.Benchmarks.Service.Crash.Storage;
using Perspectives.Service.Intake;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Tables;
using Perspectives.Stances;

namespace Perspectives.Service.Tests.Storage.Tables;

/// <summary>One process may be slow at any of its requests, and another one do all of its work meanwhile on what both have in common: an actor, an outlet, a list.</summary>
public sealed class InterleavingTests(SharedAzurite azurite) : IAsyncLifetime
{
    private static readonly DateTimeOffset Start = new(2026, 11, 3, 9, 30, 0, TimeSpan.Zero);

    private TimeProvider _time = TimeProvider.System;
    private string _connection = "";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _connection = await azurite.TakeAccountAsync(Cancellation);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <param name="months">How old the articles are: those of the newest month are counted by fewer requests.</param>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Two_articles_of_the_same_actor_and_outlet_leave_each_row_in_its_place_whoever_is_slow_and_when(int months)
    {
        _time = new FakeTimeProvider(Start.AddMonths(months));
        await AnswerAsync(Connect(held: null), "first", "o");
        var number = 0;
        for (var isReached = true; isReached; number++)
        {
            var held = new HeldRequest(number);
            var slow = AnswerAsync(Connect(held), "slow", $"s{number}");
            isReached = await Task.WhenAny(held.Reached, slow) == held.Reached;
            await AnswerAsync(Connect(held: null), "quick", $"q{number}");
            held.LetGo();
            await slow;
            TableCheck.Run(await TableWalk.RunAsync(_connection));

            await DeleteAsync(number);
            TableCheck.Run(await TableWalk.RunAsync(_connection));
        }

        Assert.InRange(number, 25, 60);
    }

    /// <summary>Deletes both at once, one of them slowly.</summary>
    private async Task DeleteAsync(int number)
    {
        var held = new HeldRequest(number);
        var slow = Connect(held).DeleteAsync("slow", WriteCondition.None, Start, Cancellation);
        await Task.WhenAny(held.Reached, slow);
        Assert.Equal(Deletion.Done, await Connect(held: null).DeleteAsync("quick", WriteCondition.None, Start, Cancellation));
        held.LetGo();
        Assert.Equal(Deletion.Done, await slow);
    }

    private static async Task AnswerAsync(TablePerspectiveStore store, string id, string operation)
    {
        Said[] words = [new("Ana Silva", $"We will not wait for {id}", Stance.Critical), new("Bo Lind", $"We will, {id}", Stance.Supportive)];
        Article article = TestAnswers.ArticleOf(id, words) with { Title = "The bridge", Outlet = "The Courier", Tags = ["x"] };
        await store.AcceptAsync(new ArticleSubmission { Article = article, OperationId = operation, AcceptedAt = Start }, Cancellation);
        Assert.NotNull(await store.BeginTryAsync(operation, Start, Cancellation));
        Assert.True(await store.PublishAsync(operation, TestAnswers.Of(article, words), Start, Cancellation));
    }

    private TablePerspectiveStore Connect(HeldRequest? held) => new(
        StorageAccount.Connect(_connection, new StorageRequests(configure: options =>
        {
            if (held is not null && options is TableClientOptions)
                options.AddPolicy(held, HttpPipelinePosition.PerCall);
        })),
        _time);
}
