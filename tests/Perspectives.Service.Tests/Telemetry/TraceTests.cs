using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Perspectives.Azurite;
using Perspectives.Service.Queues;
using Perspectives.Service.Telemetry;
using Perspectives.Service.Tests.Cli;
using Perspectives.Service.Tests.Endpoints;

namespace Perspectives.Service.Tests.Telemetry;

public sealed class TraceTests(SharedAzurite azurite)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task One_trace_goes_from_the_request_through_the_queue_to_the_stored_answer(bool isInAccount)
    {
        var storage = isInAccount ? await azurite.TakeAccountAsync(TestContext.Current.CancellationToken) : null;
        var ended = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name is ServiceActivities.Name or "Microsoft.AspNetCore",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = ended.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using var application = await ServiceApplication.StartAsync(options => options.Storage = storage);
        var trace = ActivityTraceId.CreateRandom();
        using var response = await application.PostJsonAsync(
            "/api/articles", ApiCalls.Article("traced"), ("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01"), ("Prefer", "wait=20"));
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        await Eventually.BecomesTrueAsync(() => Ended("process message") is not null, () => string.Join(", ", ended.Select(activity => $"{activity.OperationName} {activity.TraceId}")));
        Assert.All((string[])["accept article", "process message", "analyze article", "publish answer"], name => Assert.NotNull(Ended(name)));
        Assert.Equal(Ended("accept article")!.SpanId, Ended("process message")!.ParentSpanId);

        Activity? Ended(string name) => ended.SingleOrDefault(activity => activity.OperationName == name && activity.TraceId == trace);
    }

    [Theory]
    [InlineData("""{"operation": "o", "traceparent": "nonsense"}""")]
    [InlineData("""{"operation": "o"}""")]
    public void A_message_without_a_trace_is_one_all_the_same(string message)
    {
        var content = ArticleMessage.Read(System.Text.Encoding.UTF8.GetBytes(message));
        Assert.Equal("o", content.OperationId);
        using var activity = ServiceActivities.StartProcessing("m", 1, content.TraceParent);
    }
}
