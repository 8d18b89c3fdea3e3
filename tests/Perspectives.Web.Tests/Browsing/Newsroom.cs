using System.Net.Http.Headers;
using System.Text;
using Perspectives.Service.Tests.Cli;

namespace Perspectives.Web.Tests.Browsing;

/// <summary>A server with the samples, for tests that change nothing which others read.</summary>
public sealed class Newsroom : IAsyncLifetime
{
    /// <summary>Id of the article that tests read.</summary>
    public const string RiverLevy = "river-levy";

    private readonly RunningServer _server = new();

    public string Url => _server.Url;

    public async ValueTask InitializeAsync()
    {
        await _server.InitializeAsync();
        using var client = new HttpClient { BaseAddress = new Uri(Url) };
        await PutAsync(client, $"{RiverLevy}?outlet=The+Courier&publishedAt=2026-05-04&tags=water", "river-levy-speech.txt");
        await PutAsync(client, "warehouse?outlet=The+Harbour+Post&publishedAt=2026-04-12", "court-warehouse-fire.txt");
        await PutAsync(client, "levy-copy?outlet=The+Harbour+Post&publishedAt=2026-05-05", "river-levy-speech.txt");
        await PutAsync(client, "tramway?outlet=The+Courier&publishedAt=2026-03-02", "tramway-takeover.txt");
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    internal static string Sample(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "samples", name));

    private static async Task PutAsync(HttpClient client, string idAndQuery, string sample)
    {
        using var body = new StringContent(Sample(sample), Encoding.UTF8, "text/plain");
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/articles/{idAndQuery}") { Content = body };
        request.Headers.Add("Prefer", "wait=60");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.Created, response.StatusCode);
    }
}
