using System.Net;
using Perspectives.FunctionsHost;

namespace Perspectives.Functions.Tests;

public sealed class StartTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Worker_tells_the_host_its_two_functions_and_ends_well_when_it_is_asked_to()
    {
        await using var host = await StartAsync(WorkerSettings.Of(await AzuriteFixture.TakeAccountAsync()));

        Assert.Equal(["httpTrigger", "queueTrigger"], host.Functions.Select(function => function.TriggerType).Order(StringComparer.Ordinal));
        using var client = host.CreateClient();
        using var live = await client.GetAsync(new Uri("/health/live", UriKind.Relative), Cancelled);
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        var code = await host.StopAsync();
        Assert.True(code == 0, $"{code}: {host.Output}");
    }

    [Fact]
    public async Task Worker_becomes_ready()
    {
        await using var application = await WorkerApplication.StartAsync();

        Assert.Equal(HttpStatusCode.OK, await application.WhenReadyAsync());
    }

    [Fact]
    public async Task Without_an_account_it_does_not_start_and_says_what_to_set()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync(new Dictionary<string, string>(StringComparer.Ordinal)));

        Assert.Contains("PerspectivesStorage", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_account_does_not_answer_the_worker_starts_all_the_same_and_says_so()
    {
        // Nobody listens there.
        const string Nowhere = "DefaultEndpointsProtocol=http;AccountName=a;AccountKey=a2V5;TableEndpoint=http://127.0.0.1:9/a;QueueEndpoint=http://127.0.0.1:9/a;BlobEndpoint=http://127.0.0.1:9/a";
        await using var host = await StartAsync(WorkerSettings.Of(Nowhere));
        using var client = host.CreateClient();

        using var live = await client.GetAsync(new Uri("/health/live", UriKind.Relative), Cancelled);
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        using var ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), Cancelled);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Contains("The store cannot be read", await ready.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
        using var list = await client.GetAsync(new Uri("/api/articles", UriKind.Relative), Cancelled);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, list.StatusCode);
    }

    private static Task<StandInHost> StartAsync(Dictionary<string, string> settings) => StandInHost.StartAsync(new StandInHostOptions { Settings = settings }, Cancelled);
}
