using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Perspectives.FunctionsHost;
using Perspectives.Service.Intake;
using Perspectives.Service.Storage;

namespace Perspectives.Functions.Tests;

/// <summary>One delivery of a message: what the worker makes of it, and what it tells the host.</summary>
public sealed class DeliveryTests
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_hundred_messages_at_once_are_all_answered()
    {
        const int Count = 100;
        await using var application = await StartAsync();

        var ends = await Task.WhenAll(Enumerable.Range(0, Count).Select(number =>
            application.Host.DeliverAsync(new QueueDelivery($"message-{number}", Articles.Json($"a{number}", Articles.Text(number))), Cancelled)));

        Assert.All(ends, end => Assert.Equal(new InvocationEnd(InvocationStatus.Success, null), end));
        var articles = await ReadAsync(application, "/api/articles?pageSize=200");
        Assert.Equal(Count, articles.GetProperty("items").GetArrayLength());
        Assert.All(articles.GetProperty("items").EnumerateArray(), article => Assert.Equal("answered", article.GetProperty("state").GetString()));
        Assert.Equal(Count, (await ReadAsync(application, "/api/actors/ana-silva")).GetProperty("articleCount").GetInt32());
    }

    [Fact]
    public async Task A_message_that_is_delivered_twice_at_the_same_time_is_one_article_with_one_answer()
    {
        await using var application = await StartAsync();
        var delivery = new QueueDelivery("twice", Articles.Json("a", Articles.Text(1)));

        var ends = await Task.WhenAll(application.Host.DeliverAsync(delivery, Cancelled), application.Host.DeliverAsync(delivery with { DequeueCount = 2 }, Cancelled));

        Assert.All(ends, end => Assert.Equal(InvocationStatus.Success, end.Status));
        var article = await ReadAsync(application, "/api/articles/a");
        Assert.Equal(("answered", 1), (article.GetProperty("state").GetString(), article.GetProperty("revision").GetInt32()));
        Assert.Equal(1, (await ReadAsync(application, "/api/actors/ana-silva")).GetProperty("articleCount").GetInt32());
    }

    [Fact]
    public async Task A_message_that_comes_late_does_not_bring_back_what_was_deleted()
    {
        await using var application = await StartAsync();
        var delivery = new QueueDelivery("late", Articles.Json("a", Articles.Text(1)));
        await application.Host.DeliverAsync(delivery, Cancelled);
        using var deletion = await application.Client.DeleteAsync(new Uri("/api/articles/a", UriKind.Relative), Cancelled);
        Assert.Equal(HttpStatusCode.NoContent, deletion.StatusCode);

        var end = await application.Host.DeliverAsync(delivery with { DequeueCount = 2 }, Cancelled);

        Assert.Equal(InvocationStatus.Success, end.Status);
        using var article = await application.Client.GetAsync(new Uri("/api/articles/a", UriKind.Relative), Cancelled);
        Assert.Equal(HttpStatusCode.NotFound, article.StatusCode);
    }

    [Fact]
    public async Task A_message_that_cannot_be_read_is_done_and_kept_as_poison()
    {
        await using var application = await StartAsync();

        var end = await application.Host.DeliverAsync(new QueueDelivery("unreadable", "{\"text\": \""), Cancelled);

        Assert.Equal(InvocationStatus.Success, end.Status);
        var poison = Assert.Single((await ReadAsync(application, "/api/poison")).GetProperty("items").EnumerateArray());
        Assert.Equal("invalid_json", poison.GetProperty("reason").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_cancelled_delivery_ends_soon_does_not_count_as_a_try_and_is_answered_at_the_next()
    {
        await using var application = await StartAsync();
        Assert.Equal(HttpStatusCode.OK, await application.WhenReadyAsync());
        var delivery = new QueueDelivery("cancelled", Articles.Json("a", Articles.LongText));
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);

        var delivered = application.Host.DeliverAsync(delivery, cancellation.Token);
        await WhenInWorkAsync(application, delivery.MessageId);
        await cancellation.CancelAsync();
        var end = await delivered;

        Assert.NotEqual(InvocationStatus.Success, end.Status);
        Assert.Equal(InvocationStatus.Success, (await application.Host.DeliverAsync(delivery with { DequeueCount = 2 }, Cancelled)).Status);
        Assert.Equal(("answered", 1), (await StateOfAsync(application, "a"), (await FindAsync(application, delivery.MessageId))!.Tries));
    }

    [Fact]
    public async Task What_a_killed_worker_had_in_work_another_one_answers()
    {
        await using var killed = await StartAsync();
        var delivery = new QueueDelivery("killed", Articles.Json("a", Articles.LongText));
        var delivered = killed.Host.DeliverAsync(delivery, Cancelled);
        await WhenInWorkAsync(killed, delivery.MessageId);
        await killed.Host.KillAsync();
        await Assert.ThrowsAsync<IOException>(() => delivered);

        await using var other = await StartAsync(killed.Storage);
        var end = await other.Host.DeliverAsync(delivery with { DequeueCount = 2 }, Cancelled);

        Assert.Equal(InvocationStatus.Success, end.Status);
        Assert.Equal("answered", await StateOfAsync(other, "a"));
    }

    private static Task<WorkerApplication> StartAsync(string? storage = null) => WorkerApplication.StartAsync(storage, options => options.Worker = false);

    private static async Task<JsonElement> ReadAsync(WorkerApplication application, string address)
    {
        using var response = await application.Client.GetAsync(new Uri(address, UriKind.Relative), Cancelled);
        var body = await response.Content.ReadAsStringAsync(Cancelled);
        Assert.True(response.IsSuccessStatusCode, body);
        return JsonElement.Parse(body);
    }

    private static async Task<string?> StateOfAsync(WorkerApplication application, string id) => (await ReadAsync(application, $"/api/articles/{id}")).GetProperty("state").GetString();

    private static Task<Operation?> FindAsync(WorkerApplication application, string messageId) =>
        application.Services.GetRequiredService<IPerspectiveStore>().FindOperationAsync(OperationId.OfMessage(messageId), Cancelled);

    private static async Task WhenInWorkAsync(WorkerApplication application, string messageId)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        deadline.CancelAfter(LongestWait);
        while (await FindAsync(application, messageId) is not { State: OperationState.Running })
            await Task.Delay(20, deadline.Token);
    }
}
