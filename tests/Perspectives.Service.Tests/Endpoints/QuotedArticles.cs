using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Perspectives.Actors;
using Perspectives.Service.Intake;
using Perspectives.Service.Storage;
using Perspectives.Stances;

namespace Perspectives.Service.Tests.Endpoints;

/// <summary>The application with a few answered articles of spring 2026, made by hand.</summary>
public sealed class QuotedArticles : IAsyncLifetime
{
    public ServiceApplication Application { get; } = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await Application.InitializeAsync();
        if (!Application.IsStarted)
            return;
        await PublishAsync("m1", "The Mail", "2026-03-01T08:00:00Z",
            new Said("Ana Silva", "The bridge must close", Stance.Critical) { Role = "mayor" }, new Said("Bo Lind", "It can wait", Stance.Cautious));
        await PublishAsync("m2", "The Mail", "2026-03-02T23:59:59Z", new Said("Ana Silva", "We will build another bridge", Stance.Supportive));
        await PublishAsync("m3", "The Mail", "2026-04-05T10:00:00Z", new Said("Ana Silva", "=SUM(1,2) is no plan", Stance.Critical));
        await PublishAsync("g1", "Post, Gazette & Sons", "2026-04-06T10:00:00Z",
            new Said("Ana Silva", "Nothing is decided"), new Said("Port Authority", "The harbour stays open", Stance.Supportive) { ActorKind = ActorKind.Organization });
    }

    public ValueTask DisposeAsync() => Application.DisposeAsync();

    public Task<HttpResponseMessage> GetAsync(string address, params IReadOnlyList<(string Name, string Value)> headers) => SendAsync(HttpMethod.Get, address, headers);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, params IReadOnlyList<(string Name, string Value)> headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await Application.Client.SendAsync(request, Cancellation);
    }

    public async Task<JsonElement> ReadAsync(string address)
    {
        using var response = await GetAsync(address);
        var body = await response.Content.ReadAsStringAsync(Cancellation);
        Assert.True(response.IsSuccessStatusCode, body);
        return JsonElement.Parse(body);
    }

    private async Task PublishAsync(string id, string outlet, string publishedAt, params Said[] said)
    {
        var store = Application.Services.GetRequiredService<IPerspectiveStore>();
        var time = DateTimeOffset.Parse(publishedAt, CultureInfo.InvariantCulture);
        var article = TestAnswers.ArticleOf(id, said) with { Title = $"Title of {id}", Outlet = outlet, PublishedAt = time };
        await store.AcceptAsync(new ArticleSubmission { Article = article, OperationId = $"operation-{id}", AcceptedAt = time }, Cancellation);
        Assert.True(await store.PublishAsync($"operation-{id}", TestAnswers.Of(article, said), time, Cancellation));
    }
}
