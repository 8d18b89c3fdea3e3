using System.Net.Http.Headers;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Perspectives.Cli;
using Perspectives.Service.Queues;
using Perspectives.Service.Tests.Cli;
using Perspectives.Web.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace Perspectives.Web.Tests.Commands;

/// <summary>Takes the pictures in docs/images; run by hand, since what they show is the same for the eye and not for the byte.</summary>
public sealed class Screenshots(Chromium chromium, RunningServer server) : IClassFixture<RunningServer>
{
    private static readonly string Folder = typeof(Screenshots).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "ImagesFolder").Value!;

    [Fact(Explicit = true)]
    public async Task Take()
    {
        Directory.CreateDirectory(Folder);
        using var client = new HttpClient { BaseAddress = new Uri(server.Url) };
        await LevyYear.PutAsync(client);
        await PutAsync(client, "river-levy?outlet=The+Courier&publishedAt=2026-05-12&tags=river+levy", "river-levy-speech.txt");
        using (var report = new StringContent("The Tarn Farmers’ Association said the payments were an insult.", Encoding.UTF8, "text/plain"))
            (await client.PutAsync(new Uri("/api/articles/letter?title=Farmers+call+payments+an+insult&outlet=The+Courier&publishedAt=2025-06-02", UriKind.Relative), report, TestContext.Current.CancellationToken)).Dispose();
        await PutAsync(client, "warehouse-fire?outlet=The+Harbour+Post&publishedAt=2026-05-04", "court-warehouse-fire.txt");
        await PutAsync(client, "tramway?outlet=Tarn+Valley+Herald&publishedAt=2026-05-06", "tramway-takeover.txt");

        await TakeAsync("desk", "#/read", ".desk", new Look(1440, ColorScheme.Light));
        await TakeAsync("read", "#/read/river-levy?statement=1", ".statement", new Look(1440, ColorScheme.Light));
        await TakeAsync("read-dark", "#/read/river-levy?actor=a2&statement=8", ".statement", new Look(1440, ColorScheme.Dark));
        await TakeAsync("read-phone", "#/read/river-levy?statement=4", ".statement", new Look(390, ColorScheme.Light));
        await TakeAsync("articles", "#/articles", ".index > li", new Look(1440, ColorScheme.Light));
        await TakeAsync("actor", "#/actors/ingrid-vasshaug", ".strongest blockquote", new Look(1440, ColorScheme.Light));
        await TakeAsync("compare", "#/compare", ".panel", new Look(1440, ColorScheme.Light));
        var key = await AdministerAsync(client);
        await TakeAsync("administration", "#/administration", "text=leads to", new Look(1440, ColorScheme.Light), key);
    }

    /// <summary>What an administrator has to do with: a message that is no article, an actor of two names, and keys.</summary>
    /// <returns>A key, which from now on is needed.</returns>
    private async Task<string> AdministerAsync(HttpClient client)
    {
        await using (var store = ServiceStore.Open(new StoreChoice(server.DataFolder, Storage: null), mayBeNew: false))
            await store.Get<IArticleQueue>().EnqueueAsync(Encoding.UTF8.GetBytes("""{"title": "River levy: report of 14 May", "text": null}"""), operationId: null, TestContext.Current.CancellationToken);
        await Eventually.BecomesTrueAsync(
            () => client.GetStringAsync("/api/poison").GetAwaiter().GetResult().Contains("\"id\"", StringComparison.Ordinal), () => "There is no poison.");
        await PostAsync(client, "/api/actors/merge", """{"from": "tarn-farmers-association", "to": "valley-farmers-union", "reason": "The union had that name until 2019."}""");
        var key = (await PostAsync(client, "/api/keys", """{"name": "Night desk", "role": "administrator"}""")).GetProperty("key").GetString()!;
        client.DefaultRequestHeaders.Add("X-Api-Key", key);
        await PostAsync(client, "/api/keys", """{"name": "Agency feed", "role": "submitter"}""");
        return key;
    }

    private static async Task<JsonElement> PostAsync(HttpClient client, string address, string json)
    {
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(new Uri(address, UriKind.Relative), body, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
        return JsonElement.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <param name="name">Of the picture.</param>
    /// <param name="address">Of the view.</param>
    /// <param name="shown">What must be there first.</param>
    /// <param name="look">Size and colours.</param>
    /// <param name="key">An administrator's, who is shown the whole view; null for whoever reads.</param>
    private async Task TakeAsync(string name, string address, string shown, Look look, string? key = null)
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, server.Url, look.Options);
        if (key is not null)
            await visitor.Page.AddInitScriptAsync($"sessionStorage.setItem('perspectives.key', '{key}')");
        await visitor.GoToAsync(address);
        await Expect(visitor.Page.Locator(shown).First).ToBeVisibleAsync();
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await visitor.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, $"{name}.png"), FullPage = key is not null });
    }

    private static async Task PutAsync(HttpClient client, string idAndQuery, string sample)
    {
        using var body = new StringContent(Newsroom.Sample(sample), Encoding.UTF8, "text/plain");
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/articles/{idAndQuery}") { Content = body };
        request.Headers.Add("Prefer", "wait=60");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
    }
}
