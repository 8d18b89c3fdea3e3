using Azure.Core;
using Microsoft.Extensions.DependencyInjection;
using Perspectives.Azurite;
using Perspectives.Service.Storage.Tables;
using Perspectives.Service.Tests.Endpoints;

namespace Perspectives.Service.Tests.Storage.Tables;

/// <summary>What an article costs from its request to its answer, with all that is asked beside it: docs/deploy.md calculates with these numbers.</summary>
public sealed class ApplicationRequestTests(SharedAzurite azurite)
{
    /// <summary>Published this month, with outlet, two tags and a title of eight words.</summary>
    private const int MostOfArticle = 31;

    /// <summary>Of these, to see how far the operation is: as long as it takes, once by whoever waits and twice by who works.</summary>
    private const int OfOperation = 3;

    private const int MostOfActor = 6;
    private const int Actors = 2;

    [Fact]
    public async Task An_article_costs_no_more_requests_than_the_calculation_says()
    {
        var log = new RequestLog();
        var storage = await azurite.TakeAccountAsync(TestContext.Current.CancellationToken);
        await using var application = await ServiceApplication.StartAsync(
            options => options.Storage = storage,
            services => services.AddSingleton(StorageAccount.Connect(storage, new StorageRequests(configure: options => options.AddPolicy(log, HttpPipelinePosition.PerCall)))));
        await application.SubmitAnsweredAsync(Article("before"));
        await log.SentAsync(IsTheLast, TestContext.Current.CancellationToken);
        log.Clear();
        await application.SubmitAnsweredAsync(Article("after"));
        await log.SentAsync(IsTheLast, TestContext.Current.CancellationToken);
        var requests = log.Requests.Where(static request => !IsOfWatching(request.Address)).Select(static request => $"{request.Method} {Uri.UnescapeDataString(request.Address.PathAndQuery)}").ToList();
        var ofQueue = requests.Where(static request => request.Contains("/articles/messages", StringComparison.Ordinal) || request.Contains("comp=metadata", StringComparison.Ordinal)).ToList();
        var ofTables = requests.Count(request => !ofQueue.Contains(request) && !request.Contains("'work-", StringComparison.Ordinal));
        TestContext.Current.TestOutputHelper!.WriteLine($"{ofTables} requests to tables and {OfOperation} to the operation, {ofQueue.Count} to the queue:\n{string.Join('\n', requests)}");
        Assert.InRange(ofTables, 20, MostOfArticle - OfOperation + (MostOfActor * Actors));
        Assert.Single(ofQueue, static request => request.StartsWith("POST", StringComparison.Ordinal));
        Assert.Single(ofQueue, static request => request.StartsWith("DELETE", StringComparison.Ordinal));
        Assert.DoesNotContain(requests, static request => request.Contains("/texts/", StringComparison.Ordinal));
    }

    private static string Article(string id) => ApiCalls.Article(
        id, text: $"{ApiCalls.Text}\n\nThis was {id}.", outlet: "The Courier", title: "One two three four five six seven bridge", tags: ["x", "y"]);

    // The answer can be read before all that counts articles and actors is brought up to date; then the message goes.
    private static bool IsTheLast((string Method, Uri Address) request) => request.Method == "DELETE" && request.Address.AbsolutePath.Contains("/articles/messages/", StringComparison.Ordinal);

    // The worker, which looks for messages, and metrics go on whether articles come or not; whether there are keys is asked once in a while, however many come.
    private static bool IsOfWatching(Uri address) => address.AbsolutePath.EndsWith("/keys()", StringComparison.Ordinal) || address.Query.Contains("peekonly", StringComparison.Ordinal) || address.AbsolutePath.Contains("poison", StringComparison.Ordinal);
}
