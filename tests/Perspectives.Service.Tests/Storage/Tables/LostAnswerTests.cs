using Azure.Core;
using Azure.Data.Tables;
using Perspectives.Articles;
using Perspectives.Azurite;
using Perspectives.Service.Access;
using Perspectives.Service.Intake;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Tables;
using Perspectives.Stances;

namespace Perspectives.Service.Tests.Storage.Tables;

/// <summary>The answer to any request may be lost after it was carried out. It is sent again, and all comes out as if nothing had happened.</summary>
public sealed class LostAnswerTests(SharedAzurite azurite) : IAsyncLifetime
{
    private static readonly DateTimeOffset Start = new(2026, 11, 3, 9, 30, 0, TimeSpan.Zero);
    private static readonly Said[] Words = [new("Ana Silva", "We will not wait", Stance.Critical), new("Bo Lind", "We will", Stance.Supportive)];

    private string _connection = "";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _connection = await azurite.TakeAccountAsync(Cancellation);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task An_article_is_accepted_answered_replaced_and_deleted_whichever_answer_is_lost()
    {
        // Tables are there, so that every request is one of the article's.
        await LiveAsync(new TablePerspectiveStore(StorageAccount.Connect(_connection, new StorageRequests()), TimeProvider.System), "before");
        var number = 0;
        for (LostAnswer? lost = null; lost is null or { IsLost: true }; number++)
        {
            lost = new LostAnswer(number);
            await LiveAsync(new TablePerspectiveStore(Connect(lost), TimeProvider.System), $"o{number}");
            await AssertNothingIsLeftAsync(number);
        }

        Assert.InRange(number, 60, 300);
    }

    [Fact]
    public async Task A_key_is_made_whichever_answer_is_lost()
    {
        for (var number = 0; number < 3; number++)
        {
            var keys = new TableApiKeyStore(Connect(new LostAnswer(number)));
            var key = new ApiKey { Id = $"k{number}", Name = "k", Role = Role.Reader, SecretHash = new byte[32], CreatedAt = Start };
            await keys.AddAsync(key, Cancellation);
            Assert.NotNull(await keys.FindAsync(key.Id, Cancellation));
            await Assert.ThrowsAsync<ArgumentException>(() => keys.AddAsync(key with { SecretHash = new byte[] { 1 } }, Cancellation));
        }
    }

    private static async Task LiveAsync(TablePerspectiveStore store, string operation)
    {
        Assert.Equal(AcceptanceOutcome.Created, (await store.AcceptAsync(SubmissionOf("", operation + "a"), Cancellation)).Outcome);
        Assert.NotNull(await store.BeginTryAsync(operation + "a", Start, Cancellation));
        Assert.True(await store.PublishAsync(operation + "a", TestAnswers.Of(ArticleOf(""), Words), Start, Cancellation));
        Assert.Equal(AcceptanceOutcome.Revised, (await store.AcceptAsync(SubmissionOf(" Again.", operation + "b"), Cancellation)).Outcome);
        Assert.True(await store.PublishAsync(operation + "b", TestAnswers.Of(ArticleOf(" Again."), Words), Start, Cancellation));
        Assert.Equal(AcceptanceOutcome.Revised, (await store.AcceptAsync(SubmissionOf(" Once more.", operation + "c"), Cancellation)).Outcome);
        await store.FailAsync(operation + "c", new OperationError("x", "X."), Start, Cancellation);
        Assert.Empty(await store.ListUnfinishedAsync(Start.AddYears(1), 10, Cancellation));
        Assert.Equal(Deletion.Done, await store.DeleteAsync("a", WriteCondition.None, Start, Cancellation));
    }

    private static Article ArticleOf(string more)
    {
        var article = TestAnswers.ArticleOf("a", Words) with { Title = "The bridge", Outlet = "The Courier", Tags = ["x"] };
        return article with { Text = article.Text + more };
    }

    private static ArticleSubmission SubmissionOf(string more, string operation) => new() { Article = ArticleOf(more), OperationId = operation, AcceptedAt = Start };

    private StorageAccount Connect(LostAnswer lost) => StorageAccount.Connect(_connection, new StorageRequests(new HastyTime(), loggers: null, options =>
    {
        if (options is TableClientOptions)
            options.AddPolicy(lost, HttpPipelinePosition.PerCall);
    }));

    private async Task AssertNothingIsLeftAsync(int number)
    {
        var tables = new TableServiceClient(_connection);
        foreach (var name in (string[])["articles", "lists", "actors", "actorindex", "outlets", "operations"])
        {
            var rows = await tables.GetTableClient(name).QueryAsync<TableEntity>(cancellationToken: Cancellation).ToListAsync(Cancellation);
            // Operations are remembered; and a sum is a row that says that it is nothing.
            var left = rows.Where(row => !row.RowKey.StartsWith("work-", StringComparison.Ordinal) && row.RowKey is not ("operation" or "record"));
            Assert.Empty(left.Select(row => $"{number}: {name}: {row.PartitionKey}, {row.RowKey}"));
        }
    }
}
