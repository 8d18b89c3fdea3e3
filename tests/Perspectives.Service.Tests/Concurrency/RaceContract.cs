using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Perspectives.Service.Intake;
using Perspectives.Service.Queues;
using Perspectives.Service.Tests.Endpoints;

namespace Perspectives.Service.Tests.Concurrency;

/// <summary>Many who want the same at the same time: one gets it, and the others are told so.</summary>
public abstract class RaceContract
{
    private const int Many = 16;

    /// <summary>The service, or several processes of it over one store.</summary>
    protected IReadOnlyList<ServiceApplication> Services { get; set; } = [];

    [Fact]
    public async Task Of_many_who_write_over_the_version_that_they_read_one_does()
    {
        await Services[0].SubmitAnsweredAsync(ApiCalls.Article("contested"));
        using var read = await Services[^1].GetAsync("/api/articles/contested");
        var statuses = await AtOnceAsync((service, number) => PutAsync(service, "contested", number, ("If-Match", read.Tag().Tag)));
        Assert.Equal((1, Many - 1), (statuses.Count(status => status == HttpStatusCode.Accepted), statuses.Count(status => status == HttpStatusCode.PreconditionFailed)));
    }

    [Fact]
    public async Task Of_many_who_write_and_delete_the_version_that_they_read_one_does()
    {
        await Services[0].SubmitAnsweredAsync(ApiCalls.Article("torn"));
        using var read = await Services[^1].GetAsync("/api/articles/torn");
        var statuses = await AtOnceAsync((service, number) => number % 2 == 0
            ? PutAsync(service, "torn", number, ("If-Match", read.Tag().Tag))
            : service.SendAsync(HttpMethod.Delete, "/api/articles/torn", content: null, ("If-Match", read.Tag().Tag)));
        Assert.Single(statuses, status => status is HttpStatusCode.Accepted or HttpStatusCode.NoContent);
        Assert.All(statuses, status => Assert.True(status is HttpStatusCode.Accepted or HttpStatusCode.NoContent or HttpStatusCode.PreconditionFailed or HttpStatusCode.NotFound, $"{status}"));
    }

    [Fact]
    public async Task Of_many_who_want_to_be_the_first_one_is()
    {
        var statuses = await AtOnceAsync((service, number) => PutAsync(service, "new", number, ("If-None-Match", "*")));
        Assert.Equal((1, Many - 1), (statuses.Count(status => status == HttpStatusCode.Accepted), statuses.Count(status => status == HttpStatusCode.PreconditionFailed)));
    }

    [Fact]
    public async Task The_same_request_sent_many_times_at_once_is_done_once_and_answered_each_time()
    {
        var operations = await OperationsOfAsync((service, _) => PutAsync(service, "repeated", 0, ("Idempotency-Key", "one"), ("If-None-Match", "*")));
        Assert.Single(operations.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_same_article_sent_by_many_at_once_is_one_operation()
    {
        var operations = await OperationsOfAsync((service, number) => PutAsync(service, "common", 0, ("Idempotency-Key", $"own-{number}")));
        var operation = Assert.Single(operations.Distinct(StringComparer.Ordinal));
        using var read = await Services[0].GetAsync($"/api/operations/{operation}");
        Assert.Equal(1, (await read.JsonAsync()).GetProperty("revision").GetInt32());
        // A key stands for the operation that its request turned out to be for.
        Assert.All(await OperationsOfAsync((service, number) => PutAsync(service, "common", 0, ("Idempotency-Key", $"own-{number}"))), again => Assert.Equal(operation, again));
    }

    [Fact]
    public async Task The_same_message_delivered_many_times_at_once_is_one_article_with_one_answer()
    {
        var message = new QueuedMessage("m1", Encoding.UTF8.GetBytes(ApiCalls.Article("delivered", ApiCalls.Text + " It came by a message.")), DequeueCount: 1, TimeProvider.System.GetUtcNow(), "");
        await Task.WhenAll(Enumerable.Range(0, Many).Select(number =>
            Services[number % Services.Count].Services.GetRequiredService<ArticleIntake>().ProcessAsync(message, TestContext.Current.CancellationToken)));
        using var read = await Services[0].GetAsync("/api/articles/delivered");
        var article = await read.JsonAsync();
        Assert.Equal(("answered", 1, false), (article.GetProperty("state").GetString(), article.GetProperty("revision").GetInt32(), article.GetProperty("pending").GetBoolean()));
        using var list = await Services[^1].GetAsync("/api/articles");
        Assert.Single((await list.JsonAsync()).GetProperty("items").EnumerateArray(), listed => listed.GetProperty("id").GetString() == "delivered");
        using var poison = await Services[0].GetAsync("/api/poison");
        Assert.Empty((await poison.JsonAsync()).GetProperty("items").EnumerateArray());
    }

    private static Task<HttpResponseMessage> PutAsync(ServiceApplication service, string id, int number, params (string Name, string Value)[] headers) =>
        service.SendAsync(HttpMethod.Put, $"/api/articles/{id}", ApiCalls.Content(ApiCalls.Article(null, $"{ApiCalls.Text} This is text {number}."), "application/json"), headers);

    private async Task<HttpStatusCode[]> AtOnceAsync(Func<ServiceApplication, int, Task<HttpResponseMessage>> send) => await Task.WhenAll(Enumerable.Range(0, Many).Select(number => Task.Run(
        async () =>
        {
            using var response = await send(Services[number % Services.Count], number);
            return response.StatusCode;
        },
        TestContext.Current.CancellationToken)));

    private async Task<string[]> OperationsOfAsync(Func<ServiceApplication, int, Task<HttpResponseMessage>> send) => await Task.WhenAll(Enumerable.Range(0, Many).Select(number => Task.Run(
        async () =>
        {
            using var response = await send(Services[number % Services.Count], number);
            Assert.True(response.IsSuccessStatusCode, await response.TextAsync());
            return response.Header("Operation-Location").Split('/')[^1];
        },
        TestContext.Current.CancellationToken)));
}
