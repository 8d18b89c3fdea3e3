using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Perspectives.Service.Failures;
using Perspectives.Service.Storage;
using Perspectives.Service.Tests.Endpoints;

namespace Perspectives.Service.Tests.Failures;

public sealed class FailureTests
{
    private const string Secret = "of the inside";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Fault_of_the_service_is_told_without_details_and_logged()
    {
        await using var application = await StartWithAsync(() => new InvalidOperationException(Secret));
        using var response = await application.GetAsync("/api/articles/a");
        await ProblemAssert.IsAsync(response, HttpStatusCode.InternalServerError, "internal_error");
        Assert.DoesNotContain(Secret, await response.TextAsync(), StringComparison.Ordinal);
        Assert.Contains(application.Logs.Lines, line => line.StartsWith("Error: The request failed", StringComparison.Ordinal) && line.Contains(Secret, StringComparison.Ordinal));
        Assert.Equal("nosniff", response.Header("X-Content-Type-Options"));
    }

    [Theory]
    [InlineData("/api/articles/a")]
    [InlineData("/api/articles/a/perspectives")]
    [InlineData("/api/articles/a/text")]
    [InlineData("/api/operations/a")]
    public async Task Store_that_is_out_is_told_with_when_to_come_again(string address)
    {
        await using var application = await StartWithAsync(() => new StoreException(Secret));
        using var response = await application.GetAsync(address);
        await ProblemAssert.IsAsync(response, HttpStatusCode.ServiceUnavailable, "store_unavailable");
        Assert.Equal(TimeSpan.FromSeconds(2), response.Headers.RetryAfter?.Delta);
        Assert.DoesNotContain(Secret, await response.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Store_that_is_out_is_told_once_in_the_log_and_once_when_it_is_back()
    {
        await using var application = await StartWithAsync(() => new StoreException(Secret));
        foreach (var address in (string[])["/api/articles/a", "/api/articles/b", "/api/operations/a", "/api/articles/a/text"])
            (await application.GetAsync(address)).Dispose();
        Assert.Single(application.Logs.Lines, static line => line.StartsWith("Warning: The store is busy or out of reach", StringComparison.Ordinal) && line.EndsWith(Secret, StringComparison.Ordinal));
        Assert.DoesNotContain(application.Logs.Lines, static line => line.Contains("answers again", StringComparison.Ordinal));
    }

    [Fact]
    public void An_outage_ends_with_the_first_call_that_is_answered_of_those_that_were_refused()
    {
        var outage = new StoreOutage();
        Assert.Equal(0, outage.Answered("list"));
        Assert.True(outage.Refused("list", "busy"));
        Assert.False(outage.Refused("get", "busy"));
        Assert.True(outage.Refused("get", "away"));
        Assert.Equal(0, outage.Answered("page"));
        Assert.Equal(3, outage.Answered("get"));
        Assert.Equal(0, outage.Answered("get"));
        Assert.True(outage.Refused("list", "busy"));
    }

    [Fact]
    public async Task Store_that_is_out_refuses_articles_of_a_batch_one_by_one()
    {
        await using var application = await StartWithAsync(() => new StoreException(Secret));
        using var response = await application.SendAsync(HttpMethod.Post, "/api/articles/batch", ApiCalls.Content($"{ApiCalls.Article("a")}\n{ApiCalls.Article("b")}", "application/jsonl"));
        Assert.Equal(HttpStatusCode.MultiStatus, response.StatusCode);
        Assert.All((await response.JsonAsync()).GetProperty("entries").EnumerateArray(), entry => Assert.Equal(503, entry.GetProperty("status").GetInt32()));
    }

    [Fact]
    public async Task Store_that_is_out_is_not_asked_again_for_the_rest_of_a_batch()
    {
        const int Articles = 50;
        var asked = 0;
        await using var application = await StartWithAsync(() =>
        {
            Interlocked.Increment(ref asked);
            return new StoreException(Secret);
        });
        using var response = await application.SendAsync(
            HttpMethod.Post, "/api/articles/batch", ApiCalls.Content(string.Join('\n', Enumerable.Range(0, Articles).Select(number => ApiCalls.Article($"a{number}"))), "application/jsonl"));
        Assert.Equal(Articles, (await response.JsonAsync()).GetProperty("refused").GetInt32());
        // Once by the batch; what looks through unfinished work when the service starts asks too.
        Assert.InRange(asked, 1, Articles / 2);
    }

    [Fact]
    public async Task Client_who_goes_away_is_no_error()
    {
        await using var application = await ServiceApplication.StartAsync(options => options.Worker = false);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/articles", UriKind.Relative)) { Content = ApiCalls.Content(ApiCalls.Article("left"), "application/json") };
        request.Headers.TryAddWithoutValidation("Prefer", "wait=60");
        var waiting = application.Client.SendAsync(request, patience.Token);
        while ((await application.GetAsync("/api/articles/left")).StatusCode != HttpStatusCode.OK)
            Cancelled.ThrowIfCancellationRequested();
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Assert.DoesNotContain(application.Logs.Lines, line => line.StartsWith("Error", StringComparison.Ordinal) || line.StartsWith("Warning", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Waiting_client_is_let_go_when_the_process_stops()
    {
        await using var application = await ServiceApplication.StartAsync(options => options.Worker = false);
        var waiting = application.PostJsonAsync("/api/articles", ApiCalls.Article("stopped"), ("Prefer", "wait=60"));
        while ((await application.GetAsync("/api/articles/stopped")).StatusCode != HttpStatusCode.OK)
            Cancelled.ThrowIfCancellationRequested();
        application.Services.GetRequiredService<Microsoft.Extensions.Hosting.IHostApplicationLifetime>().StopApplication();
        using var response = await waiting.WaitAsync(TimeSpan.FromSeconds(10), Cancelled);
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    private static Task<ServiceApplication> StartWithAsync(Func<Exception> failure) => ServiceApplication.StartAsync(
        options => options.Worker = false, services => services.AddSingleton(Failing.Of<IPerspectiveStore>(failure)));
}
