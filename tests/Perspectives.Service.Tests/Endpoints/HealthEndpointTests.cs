using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Perspectives.Service.Access;
using Perspectives.Service.Analysis;
using Perspectives.Service.Queues;
using Perspectives.Service.Storage;
using Perspectives.Service.Tests.Failures;

namespace Perspectives.Service.Tests.Endpoints;

public sealed class HealthEndpointTests(ServiceApplication application) : IClassFixture<ServiceApplication>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_process_that_answers_is_live()
    {
        using var response = await application.Client.GetAsync(new Uri("/health/live", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("live", (await ReadAsync(response)).GetProperty("status").GetString());
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_process_is_live_whatever_becomes_of_its_store()
    {
        await using var lost = await ServiceApplication.StartAsync(options => options.RequireKey = true, services =>
            services.AddSingleton(Failing.Of<IApiKeyStore>(() => new StoreException("The disk is gone."))));
        foreach (var key in (string[])["", ApiKeySecret.Create().Reveal()])
        {
            using var response = await lost.GetAsync("/health/live", ("X-Api-Key", key));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Fact]
    public async Task Once_the_model_has_answered_and_the_store_is_read_the_service_is_ready()
    {
        await application.Services.GetRequiredService<ArticleAnalysis>().LoadAsync(Cancellation);

        using var response = await application.Client.GetAsync(new Uri("/health/ready", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var health = await ReadAsync(response);
        Assert.Equal("ready", health.GetProperty("status").GetString());
        Assert.All(health.GetProperty("parts").EnumerateArray(), part => Assert.True(part.GetProperty("ready").GetBoolean()));
    }

    [Fact]
    public async Task What_is_missing_is_told()
    {
        await using var unready = await ServiceApplication.StartAsync(replace: services =>
        {
            // Nobody is left who would load the model.
            services.AddSingleton(new ArticleAnalysis(Options.Create(new ServiceOptions { Threads = 1 })));
            services.AddSingleton<IArticleQueue, LostQueue>();
            foreach (var worker in services.Where(service => service.ServiceType == typeof(IHostedService)).ToArray())
                services.Remove(worker);
        });
        using var response = await unready.Client.GetAsync(new Uri("/health/ready", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("1", Assert.Single(response.Headers.GetValues("Retry-After")));
        var health = await ReadAsync(response);
        Assert.Equal("not_ready", health.GetProperty("status").GetString());
        Assert.Equal(
            ["model False The language model is being loaded.", "store True ", "queue False The queue cannot be read; the log says why."],
            health.GetProperty("parts").EnumerateArray().Select(part => $"{part.GetProperty("name")} {part.GetProperty("ready")} {part.GetProperty("reason")}"));
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response) => JsonElement.Parse(await response.Content.ReadAsStringAsync(Cancellation));

    /// <summary>A queue whose store is gone.</summary>
    private sealed class LostQueue : IArticleQueue
    {
        public int MaximumLength => 0;

        public Task<long> CountAsync(CancellationToken cancellationToken) => throw Lost();

        public Task<string> EnqueueAsync(ReadOnlyMemory<byte> body, string? operationId, CancellationToken cancellationToken) => throw Lost();

        public Task<IReadOnlyList<QueuedMessage>> ReceiveAsync(int most, TimeSpan lease, CancellationToken cancellationToken) => throw Lost();

        public Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken) => throw Lost();

        public Task<QueuedMessage?> RenewAsync(QueuedMessage message, TimeSpan lease, CancellationToken cancellationToken) => throw Lost();

        public Task<ReadOnlyMemory<byte>?> ReadAsync(QueuedMessage message, CancellationToken cancellationToken) => throw Lost();

        public Task ForgetAsync(QueuedMessage message, CancellationToken cancellationToken) => throw Lost();

        public Task<bool> CompleteAsync(QueuedMessage message, CancellationToken cancellationToken) => throw Lost();

        public Task<bool> ReleaseAsync(QueuedMessage message, TimeSpan delay, CancellationToken cancellationToken) => throw Lost();

        public Task<long?> FindPositionAsync(string operationId, CancellationToken cancellationToken) => throw Lost();

        public Task<bool?> ContainsAsync(string operationId, CancellationToken cancellationToken) => throw Lost();

        private static IOException Lost() => new("The disk is gone.");
    }
}
