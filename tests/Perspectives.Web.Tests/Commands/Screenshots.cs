using System.Net.Http.Headers;
using System.Reflection;
using System.Text;
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
        await PutAsync(client, "warehouse-fire?outlet=The+Harbour+Post&publishedAt=2026-05-04", "court-warehouse-fire.txt");
        await PutAsync(client, "tramway?outlet=Tarn+Valley+Herald&publishedAt=2026-05-06", "tramway-takeover.txt");

        await TakeAsync("desk", "#/read", ".desk", new Look(1440, ColorScheme.Light));
        await TakeAsync("read", "#/read/river-levy?statement=1", ".statement", new Look(1440, ColorScheme.Light));
        await TakeAsync("read-dark", "#/read/river-levy?actor=a2&statement=8", ".statement", new Look(1440, ColorScheme.Dark));
        await TakeAsync("read-phone", "#/read/river-levy?statement=4", ".statement", new Look(390, ColorScheme.Light));
        await TakeAsync("articles", "#/articles", ".index > li", new Look(1440, ColorScheme.Light));
        await TakeAsync("actor", "#/actors/ingrid-vasshaug", ".strongest blockquote", new Look(1440, ColorScheme.Light));
        await TakeAsync("compare", "#/compare", ".panel", new Look(1440, ColorScheme.Light));
        await TakeAsync("administration", "#/administration", ".parts", new Look(1440, ColorScheme.Light));
    }

    private async Task TakeAsync(string name, string address, string shown, Look look)
    {
        await using var visitor = await Visitor.ArriveAsync(chromium, server.Url, look.Options);
        await visitor.GoToAsync(address);
        await Expect(visitor.Page.Locator(shown).First).ToBeVisibleAsync();
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await visitor.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, $"{name}.png") });
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
