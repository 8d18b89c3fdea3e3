using System.Net;
using System.Text;
using System.Text.Json;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Perspectives.Azurite;
using Perspectives.Service.Queues.Storage;
using Perspectives.Service.Storage.Tables;
using Perspectives.Service.Tests.Cli;
using Perspectives.Service.Tests.Endpoints;

namespace Perspectives.Service.Tests.Queues.Storage;

/// <summary>Messages of every kind, as people and programs put them into the storage queue, through the whole application.</summary>
public sealed class DroppedMessageTests(SharedAzurite azurite) : IAsyncLifetime
{
    private const string Text = "Mayor Ana Silva said on Monday that the closure of the old bridge was long overdue and would save the town money.";

    private ServiceApplication? _application;
    private StorageAccount? _account;
    private QueueClient? _queue;
    private QueueClient? _poisonQueue;
    private BlobContainerClient? _texts;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var storage = await azurite.TakeAccountAsync(Cancellation);
        _queue = new QueueClient(storage, StorageQueueRegistration.Name);
        _poisonQueue = new QueueClient(storage, StorageQueueRegistration.PoisonName);
        _texts = new BlobContainerClient(storage, "texts");
        await _queue.CreateAsync(cancellationToken: Cancellation);
        await _poisonQueue.CreateAsync(cancellationToken: Cancellation);
        await _texts.CreateAsync(cancellationToken: Cancellation);
        _account = StorageAccount.Connect(storage, new StorageRequests());
        _application = await ServiceApplication.StartAsync(options => options.Storage = storage);
    }

    public ValueTask DisposeAsync() => _application!.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Text_page_and_JSON_are_answered(bool isBase64)
    {
        foreach (var message in (string[])[$"{Text} It is text.", $"<html><body><article><p>{Text}</p><p>It is a page — “page”.</p></article></body></html>", $$"""{"id": "json", "text": "{{Text}} It is JSON."}"""])
            await _queue!.SendMessageAsync(isBase64 ? Convert.ToBase64String(Encoding.UTF8.GetBytes(message)) : message, Cancellation);
        await AnsweredAsync(3);
        Assert.Equal("answered", (await JsonAsync("/api/articles/json")).GetProperty("state").GetString());
        Assert.Equal(0, (await JsonAsync("/api/poison")).GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task What_a_message_points_to_is_answered_and_then_removed()
    {
        await _texts!.UploadBlobAsync("messages/by-hand", BinaryData.FromString(Text), Cancellation);
        await _queue!.SendMessageAsync("""{"blob": "messages/by-hand"}""", Cancellation);
        var longText = string.Concat(Enumerable.Repeat(Text + "\n\n", 500));
        await StorageQueueRegistration.Create(_account!, TimeProvider.System).EnqueueAsync(Encoding.UTF8.GetBytes(longText), operationId: null, Cancellation);
        await AnsweredAsync(2);
        await Eventually.BecomesTrueAsync(() => !_texts.GetBlobs(Azure.Storage.Blobs.Models.BlobTraits.None, Azure.Storage.Blobs.Models.BlobStates.None, "messages/", Cancellation).Any(), () => "The blobs should be removed.");
        Assert.Equal(0, (await JsonAsync("/api/poison")).GetProperty("items").GetArrayLength());
    }

    [Theory]
    [InlineData("""{"text": """, "invalid_json")]
    [InlineData("""{"blob": "messages/nobody-wrote-it"}""", "no_such_blob")]
    [InlineData("""{"blob": "articles/of-somebody/text"}""", "no_such_blob")]
    [InlineData("AAECAw==", "binary_content")]
    public async Task What_cannot_be_read_is_poison_with_its_reason_and_a_notice(string message, string code)
    {
        await _queue!.SendMessageAsync(message, Cancellation);
        var poisoned = await PoisonAsync();
        Assert.Equal(code, poisoned.GetProperty("reason").GetProperty("code").GetString());
        Assert.Equal(1, poisoned.GetProperty("tries").GetInt32());
        var notice = (await _poisonQueue!.PeekMessageAsync(Cancellation)).Value.Body.ToString();
        Assert.Contains(poisoned.GetProperty("id").GetString()!, Encoding.UTF8.GetString(Convert.FromBase64String(notice)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_host_gave_up_is_taken_over_and_can_be_replayed()
    {
        await _poisonQueue!.SendMessageAsync(Convert.ToBase64String(Encoding.UTF8.GetBytes($$"""{"id": "given-up", "text": "{{Text}}"}""")), Cancellation);
        await _poisonQueue.SendMessageAsync(Convert.ToBase64String("""{"poison": "seen"}"""u8), Cancellation);
        var import = _application!.Services.GetServices<IHostedService>().OfType<PoisonImport>().Single();
        // The application's own look may come first, and take over what this one would.
        await import.ImportAsync(_account!, Cancellation);
        var poisoned = await PoisonAsync();
        await Eventually.BecomesTrueAsync(() => _poisonQueue.PeekMessages(10, Cancellation).Value.Length == 0, () => "Both messages should be taken out.");
        Assert.Equal("given_up_by_host", poisoned.GetProperty("reason").GetProperty("code").GetString());
        using var replayed = await _application.SendAsync(HttpMethod.Post, $"/api/poison/{poisoned.GetProperty("id").GetString()}/replay", content: null);
        Assert.True(replayed.IsSuccessStatusCode);
        await AnsweredAsync(1);
    }

    private async Task<JsonElement> PoisonAsync()
    {
        await Eventually.BecomesTrueAsync(() => JsonAsync("/api/poison").GetAwaiter().GetResult().GetProperty("items").GetArrayLength() == 1, () => "There should be poison.");
        return (await JsonAsync("/api/poison")).GetProperty("items")[0];
    }

    private Task AnsweredAsync(int count) => Eventually.BecomesTrueAsync(
        () => JsonAsync("/api/articles").GetAwaiter().GetResult().GetProperty("items").EnumerateArray().Count(article => article.GetProperty("state").GetString() == "answered") == count,
        () => JsonAsync("/api/articles").GetAwaiter().GetResult().ToString() + JsonAsync("/api/poison").GetAwaiter().GetResult());

    private async Task<JsonElement> JsonAsync(string address)
    {
        using var response = await _application!.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.JsonAsync();
    }
}
