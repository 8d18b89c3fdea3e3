using System.Text;
using Azure.Storage.Queues;
using Perspectives.Azurite;
using Perspectives.Service.Queues;
using Perspectives.Service.Queues.Storage;
using Perspectives.Service.Storage.Tables;

namespace Perspectives.Service.Tests.Queues.Storage;

/// <summary>The clock is Azurite's: leases are as short as the service lets them be, and the tests wait for them.</summary>
public sealed class StorageArticleQueueTests(SharedAzurite azurite) : ArticleQueueContract, IAsyncLifetime
{
    private QueueClient? _client;
    private StorageAccount? _account;
    private StorageArticleQueue? _queue;

    protected override IArticleQueue Queue => _queue!;

    protected override TimeProvider Time => TimeProvider.System;

    protected override TimeSpan Lease => TimeSpan.FromSeconds(2);

    protected override bool KnowsPositions => false;

    public async ValueTask InitializeAsync()
    {
        var connection = await azurite.TakeAccountAsync(Cancellation);
        _client = new QueueClient(connection, StorageQueueRegistration.Name);
        _account = StorageAccount.Connect(connection, new StorageRequests());
        _queue = StorageQueueRegistration.Create(_account, TimeProvider.System);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("{\"text\": \"Ana Silva said: “No.”\"}")]
    [InlineData("<html><body><p>“No,” said Ana Silva.</p></body></html>")]
    [InlineData("“No,” said Ana Silva.\n")]
    public async Task What_somebody_drops_arrives_as_it_was_meant_in_Base64_or_not(string text)
    {
        await Queue.CountAsync(Cancellation);
        await _client!.SendMessageAsync(text, Cancellation);
        await _client.SendMessageAsync(Convert.ToBase64String(Encoding.UTF8.GetBytes(text)), Cancellation);
        foreach (var message in await Queue.ReceiveAsync(2, Lease, Cancellation))
            Assert.Equal(text, Encoding.UTF8.GetString(message.Body.Span));
    }

    [Fact]
    public async Task Messages_do_not_expire()
    {
        await EnqueueAsync(1);
        Assert.Equal(DateTimeOffset.MaxValue.Year, (await _client!.PeekMessageAsync(Cancellation)).Value.ExpiresOn!.Value.Year);
    }

    [Fact]
    public async Task A_long_message_is_a_pointer_to_a_blob_that_is_there_until_it_is_forgotten()
    {
        var body = new byte[(40 << 10) + 1];
        body[^1] = 1;
        await Queue.EnqueueAsync(body, operationId: null, Cancellation);
        var message = Assert.Single(await Queue.ReceiveAsync(1, Lease, Cancellation));
        Assert.Matches(@"^{""blob"":""messages/[0-9a-f]{32}""}$", Encoding.UTF8.GetString(message.Body.Span));
        Assert.Equal(body, (await Queue.ReadAsync(message, Cancellation))!.Value.ToArray());
        await Queue.ForgetAsync(message, Cancellation);
        Assert.Null(await Queue.ReadAsync(message, Cancellation));
        await Queue.ForgetAsync(message, Cancellation);
    }

    [Theory]
    [InlineData("poison/1")]
    [InlineData("messages/../poison/1")]
    [InlineData("messages/a/b")]
    [InlineData("")]
    public async Task Nothing_but_a_message_can_be_pointed_to(string name)
    {
        await _account!.Texts.WriteAsync(name.Length == 0 ? "x" : name, new byte[] { 1 }, Cancellation);
        var message = new QueuedMessage("m", Encoding.UTF8.GetBytes($$"""{"blob": "{{name}}"}"""), 1, Time.GetUtcNow(), "r");
        Assert.Null(await Queue.ReadAsync(message, Cancellation));
        await Queue.ForgetAsync(message, Cancellation);
        if (name.Length > 0)
            Assert.NotNull(await _account.Texts.ReadAsync(name, Cancellation));
    }

    [Fact]
    public async Task Of_a_blob_that_is_too_long_no_more_is_read_than_shows_it()
    {
        await _account!.Texts.WriteAsync("messages/long", new byte[Queue.MaximumLength + 2], Cancellation);
        await _account.Texts.WriteAsync("messages/empty", Array.Empty<byte>(), Cancellation);
        Assert.Equal(Queue.MaximumLength + 1, (await ReadAsync("messages/long"))!.Value.Length);
        Assert.Equal(0, (await ReadAsync("messages/empty"))!.Value.Length);

        Task<ReadOnlyMemory<byte>?> ReadAsync(string name) =>
            Queue.ReadAsync(new QueuedMessage("m", Encoding.UTF8.GetBytes($$"""{"blob": "{{name}}"}"""), 1, Time.GetUtcNow(), "r"), Cancellation);
    }

    protected override Task AdvanceAsync(TimeSpan time) => Task.Delay(time + (time >= Lease ? TimeSpan.FromMilliseconds(100) : TimeSpan.Zero), Cancellation);
}
