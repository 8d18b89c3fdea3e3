namespace Perspectives.Service.Tests.Endpoints;

/// <summary>What only the embedded queue can tell.</summary>
public sealed class QueuePositionTests
{
    [Fact]
    public async Task Operation_tells_its_place_in_the_queue_and_when_to_ask_again()
    {
        await using var application = await ServiceApplication.StartAsync(options => options.Worker = false);
        using var first = await application.PostJsonAsync("/api/articles", ApiCalls.Article("first"));
        using var second = await application.PostJsonAsync("/api/articles", ApiCalls.Article("second"));
        using var response = await application.GetAsync(second.Header("Operation-Location"));
        var operation = await response.JsonAsync();
        Assert.Equal("queued", operation.GetProperty("state").GetString());
        Assert.Equal(1, operation.GetProperty("position").GetInt64());
        Assert.Equal(TimeSpan.FromSeconds(1), response.Headers.RetryAfter?.Delta);
    }
}
