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
    private StorageArticleQueue? _queue;

    protected override IArticleQueue Queue => _queue!;

    protected override TimeProvider Time => TimeProvider.System;

    protected override TimeSpan Lease => TimeSpan.FromSeconds(2);

    protected override bool KnowsPositions => false;

    public async ValueTask InitializeAsync()
    {
        var connection = await azurite.TakeAccountAsync(Cancellation);
        _client = new QueueClient(connection, StorageQueueRegistration.Name);
        _queue = new StorageArticleQueue(StorageAccount.Connect(connection).Queue, TimeProvider.System);
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

    protected override Task AdvanceAsync(TimeSpan time) => Task.Delay(time + (time >= Lease ? TimeSpan.FromMilliseconds(100) : TimeSpan.Zero), Cancellation);
}
