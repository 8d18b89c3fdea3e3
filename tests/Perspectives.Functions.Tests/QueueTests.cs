using System.Net;
using System.Text;
using System.Text.Json;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;
using Perspectives.Service.Queues;

namespace Perspectives.Functions.Tests;

/// <summary>Messages that somebody drops into the storage queue, from there to the answer, as the host delivers them.</summary>
public sealed class QueueTests(SharedWorker worker) : IClassFixture<SharedWorker>
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("text", false)]
    [InlineData("text", true)]
    [InlineData("html", false)]
    [InlineData("html", true)]
    [InlineData("json", false)]
    [InlineData("json", true)]
    public async Task Dropped_article_is_answered_whatever_it_is_and_however_it_is_written(string kind, bool isBase64)
    {
        var outcry = $"Zoë’s outcry {kind} {isBase64}";
        var text = $"“{outcry} is no matter for the council,” said Mayor Ana Silva on the day when the bridge was closed to the people of the town.";
        await DropAsync(
            kind switch
            {
                "text" => text,
                "html" => $"<html><head><title>The bridge</title></head><body><article><p>{text}</p></article></body></html>",
                _ => JsonSerializer.Serialize(new { text, outlet = "The Courier" }),
            },
            isBase64);

        var statement = await WhenSaidAsync(outcry);
        Assert.Contains(outcry, statement.GetProperty("content")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Article_that_is_too_long_for_a_message_is_read_from_its_blob()
    {
        const int LongestMessage = 64 << 10;
        const string Words = "The blob was read to its end";
        var text = string.Concat(Enumerable.Range(0, 500).Select(Articles.Text)) + $"“{Words},” said Mayor Ana Silva.";
        var message = Encoding.UTF8.GetBytes(text);
        Assert.True(message.Length > LongestMessage);
        await worker.Application.Services.GetRequiredService<IArticleQueue>().EnqueueAsync(message, operationId: null, Cancelled);

        await WhenSaidAsync(Words);
    }

    [Fact]
    public async Task What_is_no_article_is_found_among_the_poison_and_the_next_message_is_not_held_up()
    {
        await DropAsync("Der Bürgermeister sagte, die Brücke werde im Mai wieder geöffnet, und die Bürger könnten dann wieder über den Fluss gehen.", isBase64: false);
        await DropAsync("“Nothing held me up at all,” said Mayor Ana Silva on the day when the bridge was closed.", isBase64: true);

        await WhenSaidAsync("Nothing held me up");
        var poison = await WhenAsync("/api/poison", page => page.GetProperty("items").GetArrayLength() > 0);
        Assert.Equal("unsupported_language", poison.GetProperty("items")[0].GetProperty("reason").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Article_of_a_request_goes_through_the_queue_and_is_answered_while_the_client_waits()
    {
        using var content = new StringContent(Articles.Json("asked", Articles.Text(7)), Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/articles", UriKind.Relative)) { Content = content, Headers = { { "Prefer", "wait=60" } } };
        using var response = await worker.Application.Client.SendAsync(request, Cancelled);

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Empty((await new QueueClient(worker.Application.Storage, WorkerSettings.Queue).PeekMessagesAsync(32, Cancelled)).Value);
    }

    private async Task DropAsync(string text, bool isBase64)
    {
        var queue = new QueueClient(
            worker.Application.Storage, WorkerSettings.Queue, new QueueClientOptions { MessageEncoding = isBase64 ? QueueMessageEncoding.Base64 : QueueMessageEncoding.None });
        await queue.CreateIfNotExistsAsync(cancellationToken: Cancelled);
        await queue.SendMessageAsync(text, Cancelled);
    }

    private async Task<JsonElement> WhenSaidAsync(string words)
    {
        var timeline = await WhenAsync($"/api/actors/ana-silva/timeline?q={Uri.EscapeDataString(words)}", page => page.GetProperty("items").GetArrayLength() > 0);
        return timeline.GetProperty("items")[0].GetProperty("statement");
    }

    private async Task<JsonElement> WhenAsync(string address, Predicate<JsonElement> condition)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        deadline.CancelAfter(LongestWait);
        for (; ; await Task.Delay(100, deadline.Token))
        {
            using var response = await worker.Application.Client.GetAsync(new Uri(address, UriKind.Relative), Cancelled);
            if (response.StatusCode != HttpStatusCode.OK)
                continue;
            var body = JsonElement.Parse(await response.Content.ReadAsStringAsync(Cancelled));
            if (condition(body))
                return body;
        }
    }
}
