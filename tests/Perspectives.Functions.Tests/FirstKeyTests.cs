using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Perspectives.FunctionsHost;
using Perspectives.Service.Access;

namespace Perspectives.Functions.Tests;

/// <summary>As long as no key was made, and after the first.</summary>
public sealed class FirstKeyTests
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_but_health_is_served_until_somebody_makes_a_key()
    {
        var storage = await AzuriteFixture.TakeAccountAsync();
        await using var host = await StandInHost.StartAsync(new StandInHostOptions { Settings = WorkerSettings.Of(storage) }, Cancelled);
        using var client = host.CreateClient();
        foreach (var path in (string[])["/", "/docs", "/openapi/v1.json", "/metrics", "/api/articles", "/api/poison", "/api/nothing"])
            Assert.Equal((path, HttpStatusCode.Unauthorized), (path, await StatusOfAsync(client, path)));
        Assert.Equal(HttpStatusCode.OK, await StatusOfAsync(client, "/health/live"));

        await using var services = AccountServices.Create(storage);
        var key = await services.GetRequiredService<ApiKeyIssuer>().IssueAsync("first", Role.Administrator, Cancelled);
        client.DefaultRequestHeaders.Add("X-Api-Key", key.Secret.Reveal());

        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        deadline.CancelAfter(LongestWait);
        while (await StatusOfAsync(client, "/api/articles") != HttpStatusCode.OK)
            await Task.Delay(100, deadline.Token);
        client.DefaultRequestHeaders.Remove("X-Api-Key");
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusOfAsync(client, "/api/articles"));
    }

    private static async Task<HttpStatusCode> StatusOfAsync(HttpClient client, string path)
    {
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), Cancelled);
        return response.StatusCode;
    }
}
